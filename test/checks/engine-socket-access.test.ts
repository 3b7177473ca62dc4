import { describe, expect, test } from 'vitest';
import { engineSocketAccess } from '../../checks/engine-socket-access.ts';
import type { EngineSocket } from '../../src/model/engine-facts.ts';
import { judged } from '../support/judged.ts';

const socket = (connectable: boolean | null): EngineSocket => ({
	path: '/run/docker.sock',
	status: { kind: 'socket', mode: 0o660, uid: 0, gid: 108, bytes: 0 },
	connectable,
});
const account = { uid: 1000, gid: 1000, groups: [1000], name: 'ada', homeFolder: '/home/ada' };

describe('engine-socket-access', () => {
	test('passes where this account may connect', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': socket(true), account })).toMatchObject({
			verdict: 'pass',
			because: 'the account ada may connect to /run/docker.sock',
		});
	});

	test('fails with the permissions that stand in the way, and the remediation for this account', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': socket(false), account })).toMatchObject({
			verdict: 'fail',
			because: 'the account ada may not connect to /run/docker.sock (owner 0, group 108, mode 660)',
			remediation: { id: 'grant-engine-access', parameters: { account: 'ada' } },
		});
	});

	test('leaves the name to whoever acts where the account was not seen', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': socket(false) })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'grant-engine-access', parameters: { account: '' } },
		});
	});

	test('has nothing to say where there is no socket', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': null }).verdict).toBe('not-applicable');
	});

	test('asks for a new login where the group is only in the database', () => {
		const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };
		const socket = {
			path: '/var/run/docker.sock',
			status: { kind: 'socket', mode: 0o660, uid: 0, gid: 998, bytes: 0 },
			connectable: false,
		} as const;
		const groups = { effective: ['ada'], database: ['docker'] };
		const told = { 'engine-socket': socket, account, 'session-groups': groups };
		expect(judged(engineSocketAccess, told)).toMatchObject({
			verdict: 'fail',
			because: 'the account ada is in the group docker, but this session began before that',
			remediation: { id: 'renew-session', parameters: { group: 'docker' } },
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': socket(null), account }).verdict).toBe(
			'unknown',
		);
		expect(
			judged(engineSocketAccess, { 'engine-socket': { unseen: 'access-denied' }, account }).verdict,
		).toBe('unknown');
	});

	test('passes without a name where the account was not seen', () => {
		expect(judged(engineSocketAccess, { 'engine-socket': socket(true) })).toMatchObject({
			verdict: 'pass',
			because: 'the account of this session may connect to /run/docker.sock',
		});
	});
});
