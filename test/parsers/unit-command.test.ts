import { expect, test } from 'vitest';
import { parseUnitCommand } from '../../src/parsers/unit-command.ts';

const unit =
	'[Unit]\nExecStart=no\n[Service]\nEnvironmentFile=-/etc/default/docker\nExecStart=-/usr/sbin/dockerd \\\n  -H fd:// $DOCKER_OPTS\n# ExecStart=no\n[Install]\nExecStart=no\n';

test('a unit says how it starts its program', () => {
	expect(parseUnitCommand([unit])).toEqual({
		command: '/usr/sbin/dockerd    -H fd:// $DOCKER_OPTS',
		assignments: [],
		files: ['/etc/default/docker'],
	});
});

test('a drop-in adds, or forgets what was before it', () => {
	const added = '[Service]\nEnvironment="DOCKER_OPTS=-D"\n';
	expect(parseUnitCommand([unit, added])?.assignments).toEqual(['"DOCKER_OPTS=-D"']);
	const other = '[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd\n';
	expect(parseUnitCommand([unit, other])?.command).toBe('/usr/sbin/dockerd');
});

test('nothing is started, or two things: nobody knows', () => {
	expect(parseUnitCommand(['[Service]\nExecStart=\n'])).toBeNull();
	expect(parseUnitCommand([unit, '[Service]\nExecStart=/bin/other\n'])).toBeNull();
});
