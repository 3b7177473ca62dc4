import { hypervisorFeatures } from '../src/knowledge/hypervisor-features.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

// VBoxSDS and the driver VBoxSup (VBoxDrv before 6.1) come with VirtualBox itself, not with its guest additions.
const products = [
	{ name: 'VirtualBox', services: ['VBoxSDS', 'VBoxSup', 'VBoxDrv'] },
	{ name: 'VMware Workstation', services: ['VMAuthdService', 'VMnetDHCP'] },
];

/** What starts Windows' hypervisor, in words. */
function starters(facts: Used<'windows-features' | 'security-scenarios'>): string {
	const features = Object.entries(valueIn(facts['windows-features'])?.states ?? {});
	const on = features.filter(
		([name, state]) => hypervisorFeatures.includes(name) && state === 'enabled',
	);
	const scenarios = valueIn(facts['security-scenarios'])?.enabled ?? [];
	const all = [...on.map(([name]) => name), ...scenarios];
	return all.length > 0 ? `, started for ${all.join(', ')}` : '';
}

/** Whether VirtualBox or VMware are installed here, and must share the processor with Windows' hypervisor. */
export const virtualizationProducts = defineCheck({
	id: 'virtualization-products',
	layer: 'guest-os',
	severity: 'advice',
	healthyTitle:
		"No other product for virtual machines shares the processor with Windows' hypervisor",
	failingTitle: "Another product for virtual machines runs above Windows' hypervisor",
	references: [
		'https://learn.microsoft.com/troubleshoot/windows-client/application-management/virtualization-apps-not-work-with-hyper-v',
		'https://www.virtualbox.org/manual/ch09.html#hyperv-support',
	],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: ['hypervisor-leaves', 'windows-features', 'security-scenarios'],
	diagnose({ 'windows-services': services, 'hypervisor-leaves': leaves, ...facts }) {
		const there = products.filter((one) => one.services.some((name) => services?.[name]));
		const names = there.map(({ name }) => name).join(' and ');
		if (names === '') return notApplicable('neither VirtualBox nor VMware is installed here');
		if (leaves.status === 'unobserved') return unknown('CPUID could not be read');
		const { createPartitions = false, cpuManagement = false } = valueIn(leaves)?.partition ?? {};
		if (!createPartitions || !cpuManagement) return pass(`${names} has the processor for itself`);
		const because = `${names} is installed, and Windows' hypervisor runs${starters(facts)}`;
		return fail(because, 'choose-hypervisor');
	},
});
