import { expect, test } from 'vitest';
import { engineVersion } from '../../src/probes/engine-version.ts';
import { machineWith } from '../support/machine-with.ts';

const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;
const answer = (statusCode: number, body: string) => ({
	'/version': { statusCode, headers: {}, body, truncated: false },
});

test('engine-version reads the version and the API', async () => {
	const engine = answer(
		200,
		'{"Version":"28.2.2","ApiVersion":"1.50","Os":"linux","Arch":"amd64"}',
	);
	expect(await engineVersion.observe(machineWith({ statuses, engine }))).toMatchObject({
		value: { version: '28.2.2', apiVersion: '1.50' },
		evidence: [{ excerpt: '28.2.2, API 1.50' }],
	});
});

test('engine-version takes an error page for no version', async () => {
	const engine = answer(400, '{"message":"client version too old"}');
	expect(await engineVersion.observe(machineWith({ statuses, engine }))).toMatchObject({
		reason: 'unparsable',
	});
});
