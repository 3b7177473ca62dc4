import type { KvmModules } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { kernel } from './kernel.ts';

const folder = '/sys/module';
const known = ['kvm', 'kvm_intel', 'kvm_amd', 'kvm_pvm'];

type Parameters = Pick<KvmModules, 'nested' | 'paging' | 'unrestricted'>;

const none = { nested: null, paging: null, unrestricted: null };

async function parametersOf(machine: Machine, modules: readonly string[]): Promise<Parameters> {
	const driver = modules.find((name) => name === 'kvm_intel' || name === 'kvm_amd');
	if (driver === undefined) return none;
	const isOn = async (name: string): Promise<boolean | null> => {
		const text = valueIn(await machine.readFile(`${folder}/${driver}/parameters/${name}`))?.text;
		return text === undefined ? null : /^[Y1]/.test(text);
	};
	const [nested, paging, unrestricted] = await Promise.all([
		isOn('nested'),
		isOn(driver === 'kvm_intel' ? 'ept' : 'npt'),
		isOn('unrestricted_guest'),
	]);
	return { nested, paging, unrestricted };
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
		const [parameters, moduleFolder] = await Promise.all([
			parametersOf(machine, present),
			hasModuleFolder(machine),
		]);
		const excerpt = present.join(', ') || 'no kvm module';
		return observed({ present, ...parameters, moduleFolder }, { source: folder, excerpt });
	},
};
