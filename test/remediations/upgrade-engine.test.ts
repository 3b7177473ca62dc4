import { expect, test } from 'vitest';
import { upgradeEngine } from '../../remediations/upgrade-engine.ts';

const told = {
	...{ folder: '/opt/docker-engine', links: '/usr/local/bin', archive: '/srv/a.tgz' },
	...{ sha256: 'a'.repeat(64), from: '', to: '29.7.2', family: 'debian' },
};

test.each([
	[{ init: 'systemd' }, { kind: 'unit', unit: 'docker.service' }],
	[{ init: 'init-scripts' }, { kind: 'init-script', script: 'docker' }],
	[{ init: 'none' }, { kind: 'daemon', program: '/usr/local/bin/dockerd' }],
	[
		{ family: 'windows', links: '' },
		{ kind: 'service', service: 'docker' },
	],
])('exchanges the programs of an engine with %o', (parts, serving) => {
	const links = 'links' in parts ? null : '/usr/local/bin';
	expect(upgradeEngine.actions?.({ ...told, ...parts } as never)).toMatchObject([
		{ kind: 'engine-upgrade', archive: { source: '/srv/a.tgz', links }, serving },
	]);
});

test('does nothing where nobody knows what runs the engine', () => {
	expect(upgradeEngine.actions?.({ ...told, init: '' } as never)).toEqual([]);
});

test('names the command, and the version that it brings', () => {
	const [first] = upgradeEngine.steps?.(told as never) ?? [];
	expect(first).toMatchObject({ command: 'nestvirt setup --upgrade-engine' });
	expect(first?.text).toContain('29.7.2');
});
