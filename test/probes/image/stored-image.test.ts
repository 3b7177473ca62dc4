import { describe, expect, test } from 'vitest';
import { storedImage } from '../../../src/probes/image/stored-image.ts';
import { machineWith } from '../../support/machine-with.ts';
import { wanted } from '../../support/wanted.ts';

const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;
const path = '/images/mcr.microsoft.com/windows/nanoserver:ltsc2022/json';
const probe = storedImage(wanted('mcr.microsoft.com/windows/nanoserver:ltsc2022'));
const answered = (statusCode: number, body: string) =>
	probe.observe(
		machineWith({
			statuses,
			engine: { [path]: { statusCode, headers: {}, body, truncated: false } },
		}),
	);

describe('stored-image', () => {
	test('reads what the engine has under this name', async () => {
		const body = '{"Os":"windows","OsVersion":"10.0.20348.2582","Architecture":"amd64"}';
		expect(await answered(200, body)).toMatchObject({
			value: { os: 'windows', osVersion: '10.0.20348.2582', architecture: 'amd64' },
			evidence: [{ excerpt: 'windows 10.0.20348.2582' }],
		});
	});

	test('knows that the engine has none', async () => {
		expect(await answered(404, '{"message":"No such image: x"}')).toMatchObject({
			status: 'absent',
			evidence: [{ excerpt: 'no such image' }],
		});
	});

	test('takes an error page for no image', async () => {
		expect(await answered(500, '{"message":"oops"}')).toMatchObject({ reason: 'unparsable' });
	});

	test('asks no engine where there is none', async () => {
		expect((await probe.observe(machineWith({}))).status).toBe('absent');
	});
});
