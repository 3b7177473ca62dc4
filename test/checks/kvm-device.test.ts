import { describe, expect, test } from 'vitest';
import { kvmDevice } from '../../checks/kvm-device.ts';
import { identityOf } from '../support/identity-of.ts';
import { judged } from '../support/judged.ts';

const device = {
	status: { kind: 'character-device', mode: 0o660, uid: 0, gid: 106, bytes: 0 },
	openable: true,
} as const;
const missing = { 'kvm-device': null, identity: identityOf() };
const cpu = (architecture: string | null) => ({
	cpu: { architecture, vendor: null, model: null, flags: null },
});

describe('kvm-device', () => {
	test('passes where the device is there', () => {
		expect(judged(kvmDevice, { 'kvm-device': device, identity: identityOf() })).toMatchObject({
			verdict: 'pass',
			because: '/dev/kvm is there',
		});
	});

	test('fails where no module offers it', () => {
		expect(judged(kvmDevice, { ...missing, ...cpu('x86_64') })).toMatchObject({
			verdict: 'fail',
			because: 'nothing in the kernel offers it',
			remediation: { id: 'create-kvm-device', parameters: {} },
		});
		expect(judged(kvmDevice, { ...missing, ...cpu(null) }).verdict).toBe('fail');
	});

	test('fails, and says so, where a module is loaded and the node is missing', () => {
		const modules = {
			present: ['kvm', 'kvm_intel'],
			nested: true,
			paging: null,
			unrestricted: null,
			moduleFolder: true,
		};
		expect(judged(kvmDevice, { ...missing, 'kvm-modules': modules })).toMatchObject({
			verdict: 'fail',
			because: 'kvm, kvm_intel is loaded, yet no device node is there',
			remediation: { id: 'create-kvm-device' },
		});
	});

	test('asks whoever starts the container, inside one', () => {
		const identity = identityOf({ container: 'docker' });
		expect(judged(kvmDevice, { 'kvm-device': null, identity })).toMatchObject({
			verdict: 'fail',
			because: 'this docker container was started without it',
			remediation: { id: 'pass-kvm-device', parameters: { container: 'docker' } },
		});
	});

	test('is unknown on a processor whose other signs are not known here', () => {
		expect(judged(kvmDevice, { ...missing, ...cpu('aarch64') })).toMatchObject({
			verdict: 'unknown',
			because: '/dev/kvm is missing, and on aarch64 nothing else tells why',
			settledBy: 'the kernel log: dmesg | grep -i kvm',
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(
			judged(kvmDevice, { 'kvm-device': { unseen: 'access-denied' }, identity: identityOf() })
				.verdict,
		).toBe('unknown');
		expect(judged(kvmDevice, { 'kvm-device': null }).verdict).toBe('unknown');
	});
});
