import { observed, unobserved, valueIn } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

// PF_SECOND_LEVEL_ADDRESS_TRANSLATION, PF_VIRT_FIRMWARE_ENABLED:
// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-isprocessorfeaturepresent
const [translation, firmware] = [20, 21];

/** What the kernel says about virtualization in the processor. While a hypervisor runs, "no" means nothing. */
export const windowsProcessor: Probe<'windows-processor'> = {
	fact: 'windows-processor',
	title: 'whether the firmware switched virtualization on',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'IsProcessorFeaturePresent 20, 21';
		const [slat, enabled] = await Promise.all([
			machine.processorFeature(translation),
			machine.processorFeature(firmware),
		]);
		if (slat.status === 'unobserved' && enabled.status === 'unobserved') {
			return unobserved(enabled.reason, { source, excerpt: enabled.detail });
		}
		const addressTranslation = valueIn(slat) ?? null;
		const firmwareEnabled = valueIn(enabled) ?? null;
		const excerpt = `address translation ${addressTranslation}, firmware ${firmwareEnabled}`;
		return observed({ firmwareEnabled, addressTranslation }, { source, excerpt });
	},
};
