import type { KernelConfiguration } from '../model/linux-facts.ts';

/** The options of a kernel's configuration that are asked for; what it does not name is `n`. */
export function parseKernelConfiguration(
	lines: readonly string[],
	asked: readonly string[],
): KernelConfiguration['options'] {
	const set = new Map<string, 'y' | 'm'>();
	for (const line of lines) {
		// CONFIG_VETH=m
		const [, name, value] = /^CONFIG_(\w+)=([ym])$/.exec(line.trim()) ?? [];
		if (name !== undefined) set.set(name, value as 'y' | 'm');
	}
	return Object.fromEntries(asked.map((name) => [name, set.get(name) ?? 'n']));
}
