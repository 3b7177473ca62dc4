import type { Signature } from '../model/signature.ts';
import { engineSignatures } from './signatures/engine-signatures.ts';
import { traitSignatures } from './signatures/trait-signatures.ts';
import { virtualizationSignatures } from './signatures/virtualization-signatures.ts';
import { windowsSignatures } from './signatures/windows-signatures.ts';

/** Every signature: what a text must hold, and which cause it speaks for. */
export const signatures: readonly Signature[] = [
	...traitSignatures,
	...virtualizationSignatures,
	...windowsSignatures,
	...engineSignatures,
];
