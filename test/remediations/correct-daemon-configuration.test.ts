import { describe, expect, test } from 'vitest';
import { correctDaemonConfiguration } from '../../remediations/correct-daemon-configuration.ts';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

const id = 'correct-daemon-configuration';
const path = '/etc/docker/daemon.json';
const actions = (told: Record<string, string>) =>
	correctDaemonConfiguration.actions?.(told as never);

describe('correct-daemon-configuration', () => {
	test('keeps a copy, corrects, validates and restarts', () => {
		const { where, steps, card } = resolved(id, { path });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'cp /etc/docker/daemon.json /etc/docker/daemon.json.before',
			'nano /etc/docker/daemon.json',
			'dockerd --validate --config-file /etc/docker/daemon.json',
			'service docker restart',
		]);
	});

	test('tells people what goes and what is set', () => {
		const entries = '{"graph":null,"data-root":"/srv/docker"}';
		const words = wordsOf(resolved(id, { path, entries })).join(' ');
		expect(words).toContain('take graph out, set data-root to "/srv/docker".');
		expect(words).not.toContain('!');
	});

	test('tells people how the unit stops saying where to listen', () => {
		const dropIn = "# why\n[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd --label 'a b'\n";
		const commands = commandsOf(resolved(id, { path, dropIn }).steps);
		expect(commands).toContainEqual(expect.stringContaining("'[Service]' 'ExecStart='"));
		expect(commands).toContainEqual(expect.stringContaining('systemctl daemon-reload'));
	});

	test('says it the way of Windows there', () => {
		const steps = (file: string) => commandsOf(resolved(id, { path: file }).steps);
		expect(steps('C:/ProgramData/docker/config/daemon.json').at(-1)).toBe(
			'Restart-Service -Name docker',
		);
		expect(steps('D:/my engine/daemon.json')[1]).toBe("notepad 'D:\\my engine\\daemon.json'");
	});

	test('does what the check could tell, and else leaves it to people', () => {
		expect(actions({ path })).toEqual([]);
		expect(actions({ path, entries: '{"foo":null}' })).toEqual([
			{ kind: 'json-entries', path, entries: { foo: null } },
		]);
		expect(actions({ path, dropIn: '[Service]\n' })).toMatchObject([
			{ kind: 'file-content', text: '[Service]\n', mode: 0o644 },
		]);
	});
});
