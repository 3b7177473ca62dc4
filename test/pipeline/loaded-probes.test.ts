import { expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { loadedProbes } from '../../src/pipeline/loaded-probes.ts';
import { probes } from '../../src/probes/index.ts';

const options = { proof: true, online: false };
const facts = async (os: 'linux' | 'windows', image: { readonly image?: string }) =>
	(await loadedProbes(probes, os, { ...options, ...image })).map(({ fact }) => fact);

test.each(['linux', 'windows'] as const)(
	'%s gets its own probes, in the order of the registry',
	async (os) => {
		const own = everyProbe.filter(({ appliesTo }) => appliesTo.includes(os));
		expect(own.length).toBeGreaterThan(10);
		expect(await facts(os, { image: 'hello-world' })).toEqual(own.map(({ fact }) => fact));
	},
);

test('what another system is asked for is not loaded', async () => {
	const late = { appliesTo: ['windows'], load: () => Promise.reject(new Error('loaded')) } as const;
	expect(await loadedProbes([late], 'linux', options)).toEqual([]);
	await expect(loadedProbes([late], 'windows', options)).rejects.toThrow('loaded');
});

test('an image is looked for only where one was named, and named so that it can be', async () => {
	expect(await facts('linux', {})).not.toContain('wanted-image');
	expect(await facts('linux', { image: 'No Such Name' })).not.toContain('wanted-image');
	expect(await facts('linux', { image: 'alpine' })).toContain('wanted-image');
});

test('a late probe for one system only is kept from the other', async () => {
	for (const probe of probes) {
		if (!('load' in probe)) continue;
		for (const one of await probe.load(options)) expect(one.appliesTo).toEqual(probe.appliesTo);
	}
});
