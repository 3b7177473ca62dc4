import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether BitLocker would ask for the recovery key once boot options are changed for a hypervisor. */
export const driveEncryption = defineCheck({
	id: 'drive-encryption',
	layer: 'boot',
	severity: 'advice',
	healthyTitle: 'BitLocker does not stand in the way of a change of the boot options',
	failingTitle: 'BitLocker may ask for its recovery key once the boot options are changed',
	references: [
		'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview',
		'https://learn.microsoft.com/powershell/module/bitlocker/suspend-bitlocker',
	],
	appliesTo: ['windows'],
	needs: ['drive-encryption'],
	uses: ['nesting', 'hypervisor-leaves'],
	diagnose({ 'drive-encryption': encryption, nesting, 'hypervisor-leaves': leaves }) {
		if (encryption === undefined) return pass('no volume can be protected');
		const partition = valueIn(leaves)?.partition;
		if (partition?.createPartitions && partition.cpuManagement)
			return notApplicable("Windows' hypervisor runs already");
		const { verdict } = valueIn(nesting) ?? {};
		if (verdict === 'withheld' || verdict === 'impossible') {
			return notApplicable('no hypervisor can be started here');
		}
		const system = encryption.volumes.find(({ drive }) => drive === 'C:');
		if (system === undefined) return unknown('nothing is known of drive C:');
		if (system.protection === 'unknown') return unknown('Windows does not tell for drive C:');
		return system.protection === 'off'
			? pass('drive C: is not protected, or its protection is suspended')
			: fail('drive C: is protected', 'suspend-encryption');
	},
});
