import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ProofResult } from '../../../src/model/proof.ts';
import { realTest } from '../../support/needs.ts';
import { engineRoom } from './engine-room.ts';

const needs = ['linux', 'build', 'root', 'koffi', 'debootstrap'] as const;
// The first one makes the Debian for all.
const seconds = 240;

type Told = ProofResult & { readonly id: string };

/** What the proofs came to in a Debian of its own, and what the engine kept at moments of the script. */
async function provenIn(script: string) {
	const { folder, said } = await engineRoom(`proofs/${script}`);
	const text = (name: string): string => {
		try {
			return readFileSync(`${folder}/${name}`, 'utf8');
		} catch {
			throw new Error(`${script}, ${name}: ${said.slice(-2000)}`);
		}
	};
	const { proofs } = JSON.parse(text('proof.json')) as { readonly proofs: readonly Told[] };
	const outcomes = Object.fromEntries(proofs.map(({ id, outcome }) => [id, outcome]));
	return { proofs, outcomes, kept: (moment: string) => text(`${moment}.txt`) };
}

const everyProof = {
	container: 'proven',
	network: 'proven',
	volume: 'proven',
	interactive: 'proven',
	limits: 'proven',
};

describe('proofs in a fresh Debian', () => {
	realTest(
		'prove all that Linux containers are for, and leave nothing behind',
		needs,
		async () => {
			const { outcomes, kept } = await provenIn('proven');
			expect(outcomes).toEqual(everyProof);
			expect(kept('before')).toContain('mine');
			expect(kept('after')).toBe(kept('before'));
		},
		seconds,
	);

	realTest(
		'remove what a killed one left behind',
		needs,
		async () => {
			const { outcomes, kept } = await provenIn('killed');
			expect(kept('killed')).toContain('nestvirt.proof');
			expect(outcomes).toEqual(everyProof);
			expect(kept('after')).toBe(kept('before'));
		},
		seconds,
	);

	realTest(
		'say which part does not work: an engine without a network bridge',
		needs,
		async () => {
			const { proofs, outcomes, kept } = await provenIn('no-bridge');
			expect(outcomes).toEqual({ ...everyProof, network: 'failed' });
			expect(proofs.find(({ id }) => id === 'network')?.because).toBe(
				'could not find the network bridge: network bridge not found',
			);
			expect(kept('after')).toBe(kept('before'));
		},
		seconds,
	);

	test('are tried in every way that there is a script for', () => {
		const scripts = readdirSync('test/tiers/engines/proofs').sort();
		expect(scripts).toEqual(['killed.sh', 'no-bridge.sh', 'proven.sh']);
	});
});
