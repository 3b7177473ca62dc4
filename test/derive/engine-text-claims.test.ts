import { describe, expect, test } from 'vitest';
import { engineTextClaims } from '../../src/derive/engine-text-claims.ts';

const toldBy = (text: string) =>
	Object.fromEntries(engineTextClaims(text).claims.map(({ about, value }) => [about, value]));

describe('claims about an engine', () => {
	test('of docker info: what it says of itself, and that it answered', () => {
		const text =
			'Client:\n Debug Mode: false\n\nServer:\n Server Version: 24.0.7\n Storage Driver: overlay2\n OSType: linux\n Architecture: x86_64\n Docker Root Dir: /var/lib/docker\n Cgroup Version: 2\n';
		expect(engineTextClaims(text)).toMatchObject({ kinds: ['docker-info'], os: null });
		expect(toldBy(text)).toEqual({
			...{ 'engine.version': '24.0.7', 'engine.os': 'linux', 'engine.architecture': 'amd64' },
			...{
				'engine.storage': 'overlay2',
				'engine.root': '/var/lib/docker',
				'engine.rootless': false,
			},
			...{ 'engine.control-groups': '2', 'engine.answers': true },
		});
	});

	test('of docker version: the client’s own system, and silence', () => {
		const text =
			'Client:\n Version:      20.10\n OS/Arch:      linux/amd64\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n';
		expect(engineTextClaims(text)).toMatchObject({ kinds: ['docker-version'], os: 'linux' });
		expect(toldBy(text)).toEqual({
			'engine.answers': false,
			'engine.silence': expect.stringMatching(/^Cannot connect/),
		});
	});

	test('of a client alone: nothing, for nobody knows whether it asked', () => {
		expect(toldBy('Client:\n Version:      20.10\n OS/Arch:      linux/amd64\n')).toEqual({});
	});

	test('of other texts: nothing', () => {
		expect(engineTextClaims('Docker')).toEqual({ kinds: [], claims: [], os: null });
	});
});
