import { describe, expect, test } from 'vitest';
import { logCauses } from '../../src/derive/log-causes.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { factsOf } from '../support/judged.ts';

const log = (tail: string) => ({
	path: '/var/log/docker.log',
	bytes: tail.length,
	truncated: false,
	tail,
});
const derived = (tail: string) =>
	deriveFacts(factsOf({ 'engine-log': log(tail) }), [logCauses])['log-causes'];

describe('log-causes', () => {
	test('names the cause, with the line that proves it as evidence', () => {
		// moby/moby#41268
		const line = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF';
		expect(derived(`all is well\n${line}\n`)).toMatchObject({
			value: [{ cause: 'daemon-json-invalid', because: [line] }],
			evidence: [{ source: '/var/log/docker.log', excerpt: line }],
		});
	});

	test('finds nothing in a healthy log', () => {
		expect(derived('level=info msg="API listen on /var/run/docker.sock"\n')).toMatchObject({
			value: [],
		});
	});

	test('is open where the log could not be read', () => {
		const facts = factsOf({ 'engine-log': { unseen: 'access-denied' } });
		expect(deriveFacts(facts, [logCauses])['log-causes']).toMatchObject({
			reason: 'access-denied',
		});
	});
});
