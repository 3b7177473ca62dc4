import { expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { loadedProbes } from '../../src/pipeline/loaded-probes.ts';
import { probes } from '../../src/probes/index.ts';

test.each(['linux', 'windows'] as const)(
	'%s gets its own probes, in the order of the registry',
	async (os) => {
		const own = everyProbe.filter(({ appliesTo }) => appliesTo.includes(os));
		expect(own.length).toBeGreaterThan(10);
		expect(await loadedProbes(probes, os)).toEqual(own);
	},
);

test('what another system is asked for is not loaded', async () => {
	const late = { appliesTo: ['windows'], load: () => Promise.reject(new Error('loaded')) } as const;
	expect(await loadedProbes([late], 'linux')).toEqual([]);
	await expect(loadedProbes([late], 'windows')).rejects.toThrow('loaded');
});

test('a late probe for one system only is kept from the other', async () => {
	for (const probe of probes) {
		if (!('load' in probe)) continue;
		for (const one of await probe.load()) expect(one.appliesTo).toEqual(probe.appliesTo);
	}
});
