import { expect, test } from 'vitest';
import { parseDaemonKeyFault } from '../../src/parsers/daemon-key-fault.ts';

const on = (system: 'linux' | 'windows', release: number | null) => ({ system, release });
const kindOf = (key: string, daemon: ReturnType<typeof on>, entry = key) =>
	parseDaemonKeyFault(key, entry, daemon)?.kind ?? 'none';

test.each([
	['debug', 'linux', 2010, 'none'],
	['graphdriver', 'linux', null, 'unknown-key'],
	['containerd-plugin-namespace', 'linux', null, 'unknown-key'],
	['__proto__', 'linux', null, 'unknown-key'],
	['toString', 'linux', null, 'unknown-key'],
	['Debug', 'linux', null, 'unknown-key'],
	['iptables', 'windows', null, 'foreign-key'],
	['default-runtime', 'windows', 2010, 'foreign-key'],
	['default-runtime', 'windows', 2300, 'none'],
	['default-runtime', 'linux', 2010, 'none'],
	['log-format', 'linux', 2400, 'newer-key'],
	['log-format', 'linux', 2500, 'none'],
	['log-format', 'linux', null, 'none'],
	['default-stop-timeout', 'linux', 2906, 'newer-key'],
	['graph', 'linux', 2010, 'none'],
	['graph', 'linux', 2300, 'removed-key'],
	['graph', 'linux', null, 'none'],
	['oom-score-adjust', 'linux', 2500, 'none'],
	['oom-score-adjust', 'linux', 2600, 'removed-key'],
	['registry-mirror', 'linux', null, 'idle-key'],
	['deprecated-key-path', 'linux', null, 'idle-key'],
	['http-proxy', 'linux', 2300, 'idle-key'],
	['http-proxy', 'linux', 2010, 'newer-key'],
] as const)('%s on %s %s: %s', (key, system, release, kind) => {
	expect(kindOf(key, on(system, release))).toBe(kind);
});

test('counts where it must stand', () => {
	expect(kindOf('http-proxy', on('linux', 2300), 'proxies')).toBe('none');
	expect(kindOf('debug', on('linux', 2300), 'proxies')).toBe('idle-key');
});

test('says what came when, and what to write', () => {
	const text = (key: string, release: number) =>
		parseDaemonKeyFault(key, key, on('linux', release))?.text;
	expect(text('log-format', 2010)).toBe(
		'dockerd 20.10 knows no option log-format: it came with 25.0',
	);
	expect(text('rootless', 1809)).toBe('dockerd 18.09 knows no option rootless: it came with 19.03');
	expect(text('graph', 2400)).toBe('dockerd 24.0 knows no option graph any more: write data-root');
});
