import type { Machine } from '../model/machine.ts';
import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { kernel } from './kernel.ts';

const folder = '/sys/module';
const known = ['kvm', 'kvm_intel', 'kvm_amd', 'kvm_pvm'];

async function nestedParameter(
	machine: Machine,
	modules: readonly string[],
): Promise<boolean | null> {
	const vendor = modules.find((name) => name === 'kvm_intel' || name === 'kvm_amd');
	if (vendor === undefined) return null;
	const text = valueIn(await machine.readFile(`${folder}/${vendor}/parameters/nested`))?.text;
	return text === undefined ? null : /^[Y1]/.test(text);
}

async function hasModuleFolder(machine: Machine): Promise<boolean | null> {
	const release = valueIn(await kernel.observe(machine))?.release;
	if (release === undefined || !/^[\w.+~-]+$/.test(release)) return null;
	const { status } = await machine.fileStatus(`/lib/modules/${release}/modules.dep`);
	return status === 'unobserved' ? null : status === 'observed';
}

/** KVM modules in the running kernel, loaded or built in. */
export const kvmModules: Probe<'kvm-modules'> = {
	fact: 'kvm-modules',
	title: "the kernel's KVM modules",
	appliesTo: ['linux'],
	async observe(machine) {
		const names = await machine.listFolder(folder);
		if (names.status !== 'observed') return withoutValue(names, folder);
		const present = known.filter((name) => names.value.includes(name));
		const [nested, moduleFolder] = await Promise.all([
			nestedParameter(machine, present),
			hasModuleFolder(machine),
		]);
		const excerpt = present.join(', ') || 'no kvm module';
		return observed({ present, nested, moduleFolder }, { source: folder, excerpt });
	},
};
