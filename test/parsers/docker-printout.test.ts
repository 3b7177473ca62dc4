import { describe, expect, test } from 'vitest';
import { parseDockerPrintout } from '../../src/parsers/docker-printout.ts';

const version = `Client:
 Version:           24.0.6
 API version:       1.43
 OS/Arch:           windows/amd64
 Context:           default

Server: Docker Desktop 4.25.2 (129061)
 Engine:
  Version:          24.0.6
  API version:      1.43 (minimum version 1.12)
  OS/Arch:          linux/amd64
 containerd:
  Version:          1.6.22
`;

describe('what the docker client printed', () => {
	test('docker version, with an engine that answered', () => {
		expect(parseDockerPrintout(version)).toEqual({
			clientOs: 'windows',
			version: {
				platform: 'Docker Desktop 4.25.2 (129061)',
				...{ version: '24.0.6', apiVersion: '1.43', os: 'linux', architecture: 'amd64' },
			},
			...{ summary: null, silence: null, desktop: '4.25.2' },
		});
	});

	test('docker version, with none', () => {
		const text = `${version.split('\nServer')[0]}\r\nerror during connect: Get http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.25/version: open //./pipe/docker_engine: The system cannot find the file specified.\r\n`;
		expect(parseDockerPrintout(text)).toMatchObject({
			...{ clientOs: 'windows', version: null, desktop: null },
			silence: expect.stringMatching(/^error during connect/),
		});
	});

	test('docker info, of old clients without a heading, too', () => {
		const text = `Containers: 0
Server Version: 18.06.0-ce
Storage Driver: windowsfilter
 Windows:
OSType: windows
Architecture: x86_64
Docker Root Dir: C:\\ProgramData\\Docker
WARNING: API is accessible on http://0.0.0.0:2375
`;
		expect(parseDockerPrintout(text)).toMatchObject({
			clientOs: null,
			version: { version: '18.06.0-ce', os: 'windows' },
			summary: {
				...{ osType: 'windows', storageDriver: 'windowsfilter', rootless: false },
				...{ dataRoot: 'C:\\ProgramData\\Docker', controlGroupVersion: null },
				warnings: ['API is accessible on http://0.0.0.0:2375'],
			},
		});
	});

	test('a log that quotes an error is none', () => {
		expect(
			parseDockerPrintout('12:00 error during connect: x\nCannot connect to the Docker daemon'),
		).toBeNull();
		expect(parseDockerPrintout('Version: 1\nServer: nginx\nVersion: 3')).toBeNull();
	});
});
