import { absent, observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { kernel } from './kernel.ts';

/**
 * Windows Subsystem for Linux by its kernel's name: `4.4.0-19041-Microsoft` is version 1,
 * `5.15.90.1-microsoft-standard-WSL2` version 2; a kernel of one's own leaves only the marker file.
 */
export const wsl: Probe<'wsl'> = {
	fact: 'wsl',
	title: 'whether this is Windows Subsystem for Linux',
	appliesTo: ['linux'],
	async observe(machine) {
		const [running, interop] = await Promise.all([
			kernel.observe(machine),
			machine.fileStatus('/proc/sys/fs/binfmt_misc/WSLInterop'),
		]);
		if (running.status === 'unobserved') return running;
		const release = running.status === 'observed' ? running.value.release : '';
		if (/-Microsoft$/.test(release)) return observed({ version: 1 }, ...running.evidence);
		if (/microsoft/i.test(release) || /WSL2/.test(release)) {
			return observed({ version: 2 }, ...running.evidence);
		}
		const source = '/proc/sys/fs/binfmt_misc/WSLInterop';
		if (interop.status === 'observed') return observed({ version: 2 }, { source });
		if (interop.status === 'absent') return absent(...running.evidence);
		return withoutValue(interop, source);
	},
};
