import { describe, expect, test } from 'vitest';
import { engineSocket } from '../../src/probes/engine-socket.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const path = '/var/run/docker.sock';
const statuses = { [path]: { kind: 'socket', mode: 0o660, gid: 108 } } as const;

describe('engine-socket', () => {
	test('observes the socket and whether this account may connect', async () => {
		const machine = machineWith({ statuses, forbidden: [path] });
		expect(await engineSocket.observe(machine)).toMatchObject({
			value: { path, connectable: false, status: { kind: 'socket' } },
		});
	});

	test('is absent where there is none, and where the client uses no file', async () => {
		expect(await engineSocket.observe(machineWith({}))).toMatchObject({ status: 'absent' });
		const environment = { DOCKER_HOST: 'tcp://engine' };
		expect(await engineSocket.observe(machineWith({ statuses, environment }))).toMatchObject({
			status: 'absent',
		});
	});

	test('is open where nobody knows which one the client uses', async () => {
		const nobody = answering(machineWith({ statuses }), 'account', denied);
		expect(await engineSocket.observe(nobody)).toMatchObject({ reason: 'access-denied' });
	});

	test('is open where nobody may look', async () => {
		const closed = answering(machineWith({ statuses }), 'fileStatus', denied);
		expect(await engineSocket.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
