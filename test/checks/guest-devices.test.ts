import { describe, expect, test } from 'vitest';
import { guestDevices } from '../../checks/guest-devices.ts';
import { judged } from '../support/judged.ts';

const all = { tun: true, vhostNet: true, vhostVsock: true, iommu: true };
const kvm = {
	status: { kind: 'character-device', mode: 0o660, uid: 0, gid: 107, bytes: 0 },
	openable: true,
} as const;

describe('guest-devices', () => {
	test('passes where they are there', () => {
		expect(judged(guestDevices, { 'guest-devices': all, 'kvm-device': kvm })).toMatchObject({
			verdict: 'pass',
			because: 'tun and vhost-net; an IOMMU is on',
		});
	});

	test('advises which modules bring the missing ones', () => {
		const told = { 'guest-devices': { ...all, tun: false, vhostNet: false }, 'kvm-device': kvm };
		expect(judged(guestDevices, told)).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			because: '/dev/net/tun and /dev/vhost-net missing',
			remediation: { id: 'load-guest-modules', parameters: { modules: 'tun vhost_net' } },
		});
	});

	test('has nothing to say before there is KVM', () => {
		const told = { 'guest-devices': { ...all, tun: false }, 'kvm-device': null };
		expect(judged(guestDevices, told).verdict).toBe('not-applicable');
	});

	test('is unknown where nobody could see whether there is KVM', () => {
		const told = {
			'guest-devices': { ...all, tun: false },
			'kvm-device': { unseen: 'failed' },
		} as const;
		expect(judged(guestDevices, told).verdict).toBe('unknown');
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'guest-devices': { unseen: 'unsupported' }, 'kvm-device': kvm } as const;
		expect(judged(guestDevices, told).verdict).toBe('unknown');
	});
});
