import { describe, expect, test } from 'vitest';
import { kvmAccess } from '../../checks/kvm-access.ts';
import type { KvmDevice } from '../../src/model/facts.ts';
import { judged } from '../support/judged.ts';

const device = (openable: boolean | null): KvmDevice => ({
	status: { kind: 'character-device', mode: 0o660, uid: 0, gid: 106, bytes: 0 },
	openable,
});
const account = { uid: 1000, gid: 1000, groups: [1000], name: 'ada', homeFolder: '/home/ada' };

describe('kvm-access', () => {
	test('passes where this account may open the device', () => {
		expect(judged(kvmAccess, { 'kvm-device': device(true), account }).verdict).toBe('pass');
	});

	test('fails with the permissions that stand in the way, and the remediation for this account', () => {
		expect(judged(kvmAccess, { 'kvm-device': device(false), account })).toMatchObject({
			verdict: 'fail',
			because: 'the account ada may not open it (owner 0, group 106, mode 660)',
			remediation: { id: 'grant-kvm-access', parameters: { account: 'ada' } },
		});
	});

	test('leaves the name to whoever acts where the account was not seen', () => {
		expect(judged(kvmAccess, { 'kvm-device': device(false) })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'grant-kvm-access', parameters: { account: '' } },
		});
	});

	test('has nothing to say where there is no device', () => {
		expect(judged(kvmAccess, { 'kvm-device': null }).verdict).toBe('not-applicable');
	});

	test('asks for a new login where the group is only in the database', () => {
		const device = {
			status: { kind: 'character-device', mode: 0o660, uid: 0, gid: 107, bytes: 0 },
			openable: false,
		} as const;
		const groups = { effective: ['ada'], database: ['kvm'] };
		expect(judged(kvmAccess, { 'kvm-device': device, 'session-groups': groups })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'renew-session', parameters: { group: 'kvm' } },
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(kvmAccess, { 'kvm-device': { unseen: 'access-denied' } }).verdict).toBe(
			'unknown',
		);
		expect(judged(kvmAccess, { 'kvm-device': device(null), account }).verdict).toBe('unknown');
	});
});
