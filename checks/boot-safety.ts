import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import type { HypervisorId } from '../src/model/identity.ts';
import { valueIn } from '../src/model/observation.ts';

// Reports of guests that did not start any more once their own hypervisor was enabled.
const reported: { readonly [H in HypervisorId]?: string } = {
	virtualbox:
		'under VirtualBox, guests are reported to restart in a loop or to stop with 0xc0000001 (issues 270 and 790)',
	kvm: 'under KVM, guests whose processor model lacks a part are reported to end in automatic repair (microsoft/WSL#7048)',
	qemu: 'under QEMU, guests whose processor model lacks a part are reported to end in automatic repair (dockur/windows#265)',
};

/** Whether this guest is likely to start again once a hypervisor of its own is enabled. */
export const bootSafety = defineCheck({
	id: 'boot-safety',
	layer: 'boot',
	severity: 'advice',
	healthyTitle: 'No reason is known why a hypervisor should keep this machine from starting',
	failingTitle: 'Enabling a hypervisor here may keep this machine from starting',
	references: [
		'https://github.com/VirtualBox/virtualbox/issues/270',
		'https://github.com/VirtualBox/virtualbox/issues/790',
		'https://github.com/microsoft/WSL/issues/7048',
		'https://github.com/dockur/windows/issues/265',
	],
	appliesTo: ['windows'],
	needs: ['nesting', 'identity'],
	uses: ['windows-processor'],
	diagnose({ nesting, identity, 'windows-processor': processor }) {
		if (nesting === undefined || identity === undefined) return unknown('nothing is known below');
		if (nesting.verdict === 'proven') return pass('its own hypervisor runs already');
		if (nesting.verdict !== 'exposed') return notApplicable('it could not be enabled here');
		const isWithoutTranslation = valueIn(processor)?.addressTranslation === false;
		const because = isWithoutTranslation
			? 'the processor shows no second-level address translation, without which Hyper-V does not start'
			: reported[identity.machine.id];
		return because === undefined
			? pass('nothing of that kind is reported for it')
			: fail(because, 'prepare-way-back');
	},
});
