import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { programIn } from './program-in.ts';

const appArmorSwitch = '/sys/module/apparmor/parameters/enabled';
const enforce = '/sys/fs/selinux/enforce';
const seccompActions = '/proc/sys/kernel/seccomp/actions_avail';

async function text(machine: Machine, path: string): Promise<string | undefined> {
	return valueIn(await machine.readFile(path))?.text.trim();
}

/** Which security modules of the kernel are on, and what containers need of them. */
export const securityModules: Probe<'security-modules'> = {
	fact: 'security-modules',
	title: "the kernel's security modules",
	appliesTo: ['linux'],
	async observe(machine) {
		const appArmor = (await text(machine, appArmorSwitch))?.startsWith('Y') ?? false;
		const mode = await text(machine, enforce);
		const seLinux = mode === undefined ? null : mode === '1' ? 'enforcing' : 'permissive';
		const seccomp = (await text(machine, seccompActions)) !== undefined;
		const appArmorParser = appArmor ? await programIn(machine, 'apparmor_parser') : null;
		const names = [appArmor && 'AppArmor', seLinux && `SELinux ${seLinux}`, seccomp && 'seccomp'];
		const excerpt = names.filter(Boolean).join(', ') || 'none';
		return observed(
			{ appArmor, appArmorParser, seLinux, seccomp },
			{ source: '/sys/module/apparmor, /sys/fs/selinux', excerpt },
		);
	},
};
