import { observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0';
const architectures = { x64: 'x86_64', arm64: 'aarch64', x86: 'i686' } as const;

/** The first processor as Windows describes it; of flags it tells none. */
export const cpu: Probe<'cpu'> = {
	fact: 'cpu',
	title: 'the processor as Windows describes it',
	appliesTo: ['windows'],
	async observe(machine) {
		const [values, version] = await Promise.all([
			machine.registryValues(key),
			machine.windowsVersion(),
		]);
		if (values.status !== 'observed') return withoutValue(values, key);
		const { ProcessorNameString: model, VendorIdentifier: vendor } = values.value;
		const architecture = valueIn(version)?.architecture;
		const cpu = {
			architecture: architecture ? architectures[architecture] : null,
			vendor: typeof vendor === 'string' ? vendor : null,
			model: typeof model === 'string' ? model.trim() : null,
			flags: null,
		};
		return observed(cpu, { source: key, excerpt: cpu.model ?? cpu.vendor ?? 'unnamed' });
	},
};
