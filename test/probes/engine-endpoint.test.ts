import { describe, expect, test } from 'vitest';
import { engineEndpoint } from '../../src/probes/engine-endpoint.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';
import { windowsWith } from '../support/windows-with.ts';

const meta = (name: string, host: string): string =>
	JSON.stringify({ Name: name, Endpoints: { docker: { Host: host } } });
const rootless = {
	'/root/.docker/config.json': '{"currentContext":"rootless"}',
	'/root/.docker/contexts/meta/0123/meta.json': meta('other', 'unix:///other.sock'),
	'/root/.docker/contexts/meta/4567/meta.json': meta('rootless', 'unix:///run/user/0/docker.sock'),
};

describe('engine-endpoint on Windows', () => {
	const all = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
	const own = 'HKCU\\Environment';
	const kept = async (registry: Readonly<Record<string, Record<string, string>>>) => {
		const environment = { DOCKER_HOST: 'docker', USERPROFILE: 'C:\\Users\\ann' };
		const observation = await engineEndpoint.observe(
			windowsWith({ environment, windows: { registry: { [all]: { Path: 'C:\\' }, ...registry } } }),
		);
		return observation.status === 'observed' ? observation.value.keptIn : observation;
	};

	test('says where a variable is kept, the own one before that of all accounts', async () => {
		expect(await kept({})).toBe('nowhere');
		expect(await kept({ [all]: { DOCKER_HOST: 'docker' } })).toBe('machine');
		expect(await kept({ [all]: { DOCKER_HOST: 'x' }, [own]: { DOCKER_HOST: 'docker' } })).toBe(
			'account',
		);
		// It would be put back as another type of value.
		expect(await kept({ [all]: { DOCKER_HOST: '%HOST%' } })).toBeUndefined();
	});

	test('says nothing of it where no variable decides', async () => {
		const { value } = (await engineEndpoint.observe(windowsWith())) as { value: object };
		expect(value).not.toHaveProperty('keptIn');
	});
});

describe('engine-endpoint', () => {
	test('is the standard socket where nothing else is set', async () => {
		expect(await engineEndpoint.observe(machineWith({}))).toMatchObject({
			value: { setBy: 'default', endpoint: { path: '/var/run/docker.sock' }, problem: null },
		});
	});

	test('follows the current context to its address', async () => {
		expect(await engineEndpoint.observe(machineWith({ files: rootless }))).toMatchObject({
			value: {
				setBy: 'currentContext',
				context: 'rootless',
				endpoint: { path: '/run/user/0/docker.sock' },
			},
		});
	});

	test('lets DOCKER_HOST beat every context', async () => {
		const environment = { DOCKER_HOST: 'unix:///mine.sock', DOCKER_CONTEXT: 'rootless' };
		expect(
			await engineEndpoint.observe(machineWith({ files: rootless, environment })),
		).toMatchObject({
			value: { setBy: 'DOCKER_HOST', endpoint: { path: '/mine.sock' } },
		});
	});

	test('lets DOCKER_CONTEXT beat the configuration', async () => {
		const environment = { DOCKER_CONTEXT: 'other' };
		expect(
			await engineEndpoint.observe(machineWith({ files: rootless, environment })),
		).toMatchObject({
			value: { setBy: 'DOCKER_CONTEXT', endpoint: { path: '/other.sock' } },
		});
	});

	test('names a context that is gone', async () => {
		const files = { '/root/.docker/config.json': '{"currentContext":"desktop-linux"}' };
		expect(await engineEndpoint.observe(machineWith({ files }))).toMatchObject({
			value: { context: 'desktop-linux', endpoint: null, problem: 'context-missing' },
		});
	});

	test('does not take the standard for chosen where nobody knows whose configuration counts', async () => {
		const nobody = answering(machineWith({ files: rootless }), 'account', denied);
		expect(await engineEndpoint.observe(nobody)).toMatchObject({
			status: 'unobserved',
			reason: 'access-denied',
		});
		const environment = { DOCKER_HOST: 'unix:///x.sock' };
		const told = answering(machineWith({ environment }), 'account', denied);
		expect(await engineEndpoint.observe(told)).toMatchObject({ value: { setBy: 'DOCKER_HOST' } });
	});

	test('takes a damaged configuration for none, as the client does', async () => {
		const files = { '/root/.docker/config.json': '{"currentContext":' };
		expect(await engineEndpoint.observe(machineWith({ files }))).toMatchObject({
			value: { setBy: 'default' },
		});
	});

	test('knows that TLS needs another client', async () => {
		const environment = { DOCKER_HOST: 'tcp://engine:2376', DOCKER_TLS_VERIFY: '1' };
		expect(await engineEndpoint.observe(machineWith({ environment }))).toMatchObject({
			value: { problem: 'needs-other-client' },
		});
	});
});
