import type { Machine } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { kernel } from './kernel.ts';

// update-notifier-common and unattended-upgrades of Debian and Ubuntu leave these.
const mark = '/run/reboot-required';
const modules = '/lib/modules';

async function packagesThatAsk(machine: Machine): Promise<readonly string[]> {
	const { status } = await machine.fileStatus(mark);
	if (status !== 'observed') return [];
	const text = valueIn(await machine.readFile(`${mark}.pkgs`))?.text ?? '';
	const names = text.split('\n').filter((name) => /^[\w.+-]+$/.test(name));
	return names.length > 0 ? [...new Set(names)] : ['a package'];
}

// A distribution that removes the old kernel's files on an upgrade leaves the running one without modules.
async function isKernelReplaced(machine: Machine): Promise<boolean> {
	const release = valueIn(await kernel.observe(machine))?.release;
	const versions = valueIn(await machine.listFolder(modules)) ?? [];
	const others = versions.filter((name) => /^\d+\.\d+/.test(name));
	return release !== undefined && others.length > 0 && !versions.includes(release);
}

/** What waits for a restart of this machine. */
export const pendingRestart: Probe<'pending-restart'> = {
	fact: 'pending-restart',
	title: 'what waits for a restart',
	appliesTo: ['linux'],
	async observe(machine) {
		const packages = await packagesThatAsk(machine);
		const kernelReplaced = await isKernelReplaced(machine);
		const excerpt = kernelReplaced ? 'the running kernel has no files' : packages.join(', ');
		return observed(
			{ packages, kernelReplaced },
			{ source: `${mark}, ${modules}`, excerpt: excerpt || 'nothing' },
		);
	},
};
