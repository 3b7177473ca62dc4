import { describe, expect, test } from 'vitest';
import { engineInstall } from '../../src/knowledge/engine-install.ts';

const told = { init: 'none', cron: 'false', architecture: 'x64', filter: 'true', family: '' };
const kinds = (parts: Parameters<typeof engineInstall>[0]) =>
	engineInstall(parts).map(({ kind }) => kind);
const common = ['engine-folders', 'group'];

describe('what installs an engine', () => {
	test.each([
		['systemd', 'unit'],
		['init-scripts', 'init-script'],
		['none', 'daemon'],
	])('on Debian with %s: packages, and a %s', (init, start) => {
		const debian = { ...told, family: 'debian', init };
		expect(kinds(debian)).toEqual([...common, 'packages', start]);
	});

	test.each([
		['systemd', ['file-content', 'unit']],
		['init-scripts', ['file-content', 'init-script']],
		['none', ['daemon']],
	])('without packages, with %s: the archive', (init, start) => {
		expect(kinds({ ...told, init })).toEqual([...common, 'engine-archive', ...start]);
	});

	test('cron starts what nothing else starts', () => {
		const table = engineInstall({ ...told, cron: 'true' }).at(-1);
		expect(table).toMatchObject({
			kind: 'file-content',
			// A name with a dot would not be read.
			path: expect.stringMatching(/^\/etc\/cron\.d\/[\w-]+$/),
			text: expect.stringMatching(/^@reboot root exec \/usr\/local\/bin\/dockerd /m),
		});
	});

	test('a chosen archive comes before packages, with what it needs of them', () => {
		const chosen = { ...told, family: 'debian', archive: '/tmp/docker.tgz', sha256: 'ab' };
		const actions = engineInstall(chosen);
		expect(actions.map(({ kind }) => kind)).toEqual([
			...[...common, 'packages', 'engine-archive', 'daemon'],
		]);
		expect(actions[2]).toMatchObject({ packages: ['iptables', 'ca-certificates'] });
		expect(actions[3]).toMatchObject({ source: '/tmp/docker.tgz', sha256: 'ab' });
	});

	test.each([{}, { archive: '/tmp/docker.tgz', sha256: 'ab' }])(
		'what loads the profiles of AppArmor comes along where it is missing: %j',
		(way) => {
			const [, , packages] = engineInstall({ ...told, family: 'debian', parser: 'false', ...way });
			expect(packages).toMatchObject({ packages: expect.arrayContaining(['apparmor']) });
			const [, , others] = engineInstall({ ...told, family: 'debian', ...way });
			expect(others).not.toMatchObject({ packages: expect.arrayContaining(['apparmor']) });
		},
	);

	test('what containerd makes where it is a service goes again, too', () => {
		const [made] = engineInstall({ ...told, family: 'debian', init: 'systemd' });
		const folders = [{ path: '/var/lib/containerd' }, { path: '/etc/cni' }];
		expect(made).toMatchObject({ folders: [{}, {}, {}, ...folders] });
	});

	test('the client of its own comes with Debian 13', () => {
		const [, , packages] = engineInstall({ ...told, family: 'debian', client: 'true' });
		expect(packages).toMatchObject({ packages: expect.arrayContaining(['docker-cli']) });
	});

	test.each([
		['no archive fits the processor', { architecture: '' }],
		['there is no packet filter, and nothing serves packages', { filter: 'false' }],
		['nobody knows what starts services', { init: '' }],
		['the hash of a chosen archive is missing', { archive: '/tmp/x.tgz', architecture: '' }],
	])('nothing is begun where %s', (_, parts) => {
		expect(engineInstall({ ...told, ...parts })).toEqual([]);
	});

	test('the script for init says what update-rc.d asks for', () => {
		const file = engineInstall({ ...told, init: 'init-scripts' }).find(
			({ kind }) => kind === 'file-content',
		);
		expect(file).toMatchObject({
			...{ path: '/etc/init.d/docker', mode: 0o755 },
			text: expect.stringMatching(/^#!\/bin\/sh\n### BEGIN INIT INFO\n# Provides: +docker\n/),
		});
	});
});
