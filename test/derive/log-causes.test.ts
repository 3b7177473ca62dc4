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

	test('knows a daemon of Linux by the log of systemd, too', () => {
		const line = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF';
		const path = 'the log of systemd, docker.service';
		const facts = factsOf({ 'engine-log': { ...log(line), path } });
		const own = factsOf({ 'engine-log': log(line) });
		const [one, other] = [facts, own].map((all) => deriveFacts(all, [logCauses])['log-causes']);
		expect(one).toMatchObject({ value: [{ because: [line] }], evidence: [{ source: path }] });
		expect(one).toHaveProperty('value', other?.status === 'observed' ? other.value : null);
	});

	test('finds nothing in a healthy log', () => {
		expect(derived('level=info msg="API listen on /var/run/docker.sock"\n')).toMatchObject({
			value: [],
		});
	});

	// Of a Debian 12 made by debootstrap, docker.io 20.10.24: tier engines, packet-filter-missing.
	const noise =
		'level=info msg="skip loading plugin" error="modprobe: FATAL: Module aufs not found in directory /lib/modules/6.18"';

	test('takes no start-up chatter for a cause', () => {
		expect(derived(`${noise}\n`)).toMatchObject({ value: [] });
	});

	test('hears the sentence that ended the daemon through all chatter', () => {
		const end =
			'failed to start daemon: Unable to get the TempDir under /var/lib/docker: mkdir /var/lib/docker/tmp: no space left on device';
		expect(derived(`${noise}\n${end}\n`)).toMatchObject({
			value: [{ cause: 'disk-full', because: [end] }],
		});
	});

	test('hands on the last sentence of what it does not know', () => {
		const end =
			'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found';
		expect(derived(`${noise}\n${end}\n`)).toMatchObject({
			value: [],
			evidence: [{ source: '/var/log/docker.log', excerpt: end }],
		});
	});

	test('is open where the log could not be read', () => {
		const facts = factsOf({ 'engine-log': { unseen: 'access-denied' } });
		expect(deriveFacts(facts, [logCauses])['log-causes']).toMatchObject({
			reason: 'access-denied',
		});
	});
});
