import type { Proof } from '../model/proof.ts';
import { container } from './container.ts';
import { guest } from './guest.ts';
import { interactive } from './interactive.ts';
import { limits } from './limits.ts';
import { network } from './network.ts';
import { volume } from './volume.ts';
import { windowsContainer } from './windows-container.ts';
import { windowsSession } from './windows-session.ts';
import { windowsVolume } from './windows-volume.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [
	guest,
	...[container, network, volume, interactive, limits],
	...[windowsContainer('process'), windowsVolume('process'), windowsSession('process')],
	...[windowsContainer('hyperv'), windowsVolume('hyperv'), windowsSession('hyperv')],
];
