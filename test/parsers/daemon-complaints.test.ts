import { describe, expect, test } from 'vitest';
import { parseDaemonComplaints } from '../../src/parsers/daemon-complaints.ts';

const begin = 'time="2026-11-25T22:03:11Z" level=info msg="Starting up"';
const end = 'failed to start daemon: Iptables not found';

describe('what a daemon complains of', () => {
	test('is what has no level, or a grave one', () => {
		const grave = 'time="2026-11-25T22:03:12Z" level=error msg="boom"';
		const lines = [
			'time="2026-11-25T22:03:12Z" level=warning msg="Your kernel does not support cgroup blkio weight"',
			grave,
			'time="2026-11-25T22:03:12Z" level=info msg="level=fatal"',
			end,
		];
		expect(parseDaemonComplaints(lines.join('\n'))).toBe(`${grave}\n${end}`);
	});

	test('is of its last start only', () => {
		expect(parseDaemonComplaints([end, begin, 'x'].join('\n'))).toBe('x');
		expect(parseDaemonComplaints([begin, 'x', begin, end].join('\n'))).toBe(end);
		expect(parseDaemonComplaints([end, begin].join('\n'))).toBe('');
	});

	test('may come before the first start: a configuration that cannot be read', () => {
		const refused = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF';
		expect(parseDaemonComplaints([begin, 'x', refused].join('\n'))).toBe(`x\n${refused}`);
		expect(parseDaemonComplaints(refused)).toBe(refused);
	});

	test('is nothing that it says while it ends as it was told to', () => {
		const signal = `time="2026-11-26T03:23:26Z" level=info msg="Processing signal 'terminated'"`;
		const closing =
			'time="2026-11-26T03:23:26Z" level=error msg="Failed to get event" error="rpc error: code = Unavailable desc = transport is closing"';
		expect(parseDaemonComplaints([begin, signal, closing].join('\n'))).toBe('');
		expect(parseDaemonComplaints([signal, closing].join('\n'))).toBe('');
		const refused = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF';
		expect(parseDaemonComplaints([begin, signal, closing, refused].join('\n'))).toBe(refused);
	});
});
