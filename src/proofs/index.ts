import type { Proof } from '../model/proof.ts';
import { container } from './container.ts';
import { guest } from './guest.ts';
import { interactive } from './interactive.ts';
import { limits } from './limits.ts';
import { network } from './network.ts';
import { volume } from './volume.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [
	guest,
	...[container, network, volume, interactive, limits],
];
