import { describe, expect, test } from 'vitest';
import { installEngine } from '../../remediations/install-engine.ts';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('install-engine', () => {
	test("installs Debian's package, with the iptables that its bridge needs", () => {
		const { where, steps, card } = resolved('install-engine', { family: 'debian' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'apt-get install docker.io iptables ca-certificates',
			'docker version',
		]);
	});

	test('shows the way of the vendor elsewhere', () => {
		const { where, steps, card } = resolved('install-engine', { family: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['docker version']);
	});

	test('gives the address of the vendor where it knows no package', () => {
		expect(resolved('install-engine', { family: '' }).steps[0]?.text).toContain(
			'https://docs.docker.com/engine/install/',
		);
	});

	test('puts nothing of a hostile family into a command', () => {
		const { steps } = resolved('install-engine', { family: "a'; rm -rf /" });
		expect(commandsOf(steps)).toEqual(['docker version']);
	});

	test('names what loads the profiles of AppArmor where it is missing', () => {
		const { steps } = resolved('install-engine', { family: 'debian', parser: 'false' });
		expect(steps[0]?.command).toBe('apt-get install docker.io iptables ca-certificates apparmor');
	});

	test('names the client where it is a package of its own, and iptables where nothing serves it', () => {
		const debian = resolved('install-engine', { family: 'debian', client: 'true' });
		expect(debian.steps[0]?.command).toContain('docker.io docker-cli');
		const other = resolved('install-engine', { family: '', filter: 'false' });
		expect(other.steps[0]?.text).toContain('does not start without it');
	});

	test('says whether something starts it with the machine', () => {
		const told = { family: '', init: 'none', cron: 'false' };
		expect(resolved('install-engine', told).impact).toContain('nothing starts it');
		expect(resolved('install-engine', { ...told, cron: 'true' }).impact).toContain(
			'cron starts it',
		);
		expect(resolved('install-engine', { ...told, init: 'systemd' }).impact).toContain(
			'a service that starts with the machine',
		);
	});

	test('leads to its own installation on Windows, and for Linux containers to WSL', () => {
		const { steps } = resolved('install-engine', { family: 'windows' });
		expect(commandsOf(steps)).toEqual([
			'nestvirt setup --goal windows-containers',
			'docker version',
		]);
		expect(resolved('install-engine', { family: 'wsl' }).steps[0]?.text).toContain('WSL 2');
	});

	test('does by itself only what it knows the parameters of', () => {
		const told = { build: '20348', architecture: 'x64', folder: 'C:\\Program Files' };
		expect(installEngine.actions?.({ family: 'windows', ...told } as never)).not.toEqual([]);
		expect(installEngine.actions?.({ family: 'wsl', ...told } as never)).toEqual([]);
		expect(installEngine.actions?.({ family: 'windows' } as never)).toEqual([]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('install-engine', { family: '' })).join(' ')).not.toContain('!');
	});
});
