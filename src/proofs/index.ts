import type { Proof } from '../model/proof.ts';
import { guest } from './guest.ts';

/** Every proof. */
export const proofs: readonly Proof[] = [guest];
