import { expect, test } from 'vitest';
import { installEngineInWsl } from '../../remediations/install-engine-in-wsl.ts';
import { resolved } from '../support/resolved.ts';

const told = {
	...{ distribution: 'Debian', owner: 'S-1-5-21-1-2-3-1001', init: 'none' },
	...{ client: 'true', member: 'ann' },
};
const kindsFor = (parameters: object) =>
	(installEngineInWsl.actions?.(parameters as never) ?? []).map((action) => {
		if (action === 'restart') return action;
		if (action.kind !== 'in-distribution') return action.kind;
		const { action: inner } = action;
		return inner.kind === 'packages' ? inner.packages.join(' ') : inner.kind;
	});

test('systemd comes first, then the engine, then who may use it', () => {
	expect(kindsFor(told)).toEqual([
		...['systemd systemd-sysv', 'distribution-systemd', 'engine-folders', 'group'],
		...['docker.io docker-cli iptables ca-certificates', 'unit', 'group-membership'],
	]);
});

test('what is there already is not asked for', () => {
	expect(kindsFor({ ...told, init: 'systemd', client: 'false', member: '' })).toEqual([
		...['distribution-systemd', 'engine-folders', 'group', 'docker.io iptables ca-certificates'],
		'unit',
	]);
});

test('says that the distribution ends once, and that the engine ends with it', () => {
	const impact = installEngineInWsl.impactHere?.(told as never) ?? '';
	expect(impact).toContain('What runs in Debian ends once');
	expect(impact).toContain('not with Windows');
	const other = installEngineInWsl.impactHere?.({ ...told, init: 'systemd' } as never) ?? '';
	expect(other).not.toContain('ends once');
});

test('people do the same by hand', () => {
	const commands = resolved('install-engine-in-wsl', told).steps.map(({ command }) => command);
	expect(commands).toEqual([
		'wsl -d Debian -u root apt-get install systemd systemd-sysv',
		'wsl --terminate Debian',
		'wsl -d Debian -u root apt-get install docker.io docker-cli iptables ca-certificates',
		'wsl -d Debian -u root gpasswd -a ann docker',
		'wsl -d Debian docker version',
	]);
});
