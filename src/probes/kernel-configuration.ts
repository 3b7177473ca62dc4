import { kernelOptions } from '../knowledge/kernel-options.ts';
import { absent, observed, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseKernelConfiguration } from '../parsers/kernel-configuration.ts';
import { kernel } from './kernel.ts';

const asked = [...kernelOptions.start, ...kernelOptions.work];
const starts = asked.map((name) => `CONFIG_${name}=`);

/** How the running kernel was built; absent where no file tells. */
export const kernelConfiguration: Probe<'kernel-configuration'> = {
	fact: 'kernel-configuration',
	title: "the kernel's configuration",
	appliesTo: ['linux'],
	async observe(machine) {
		const release = valueIn(await kernel.observe(machine))?.release ?? '';
		const named = /^[\w.+~-]+$/.test(release)
			? [`/boot/config-${release}`, `/lib/modules/${release}/config`]
			: [];
		for (const source of ['/proc/config.gz', ...named]) {
			const lines = valueIn(await machine.searchFile(source, 'line', starts));
			if (lines === undefined || lines.length === 0) continue;
			const options = parseKernelConfiguration(lines, asked);
			const missing = asked.filter((name) => options[name] === 'n');
			const excerpt = missing.length > 0 ? `not set: ${missing.join(', ')}` : 'all that is needed';
			return observed({ source, options }, { source, excerpt });
		}
		return absent({ source: '/proc/config.gz, /boot', excerpt: 'no file tells' });
	},
};
