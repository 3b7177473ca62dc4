import type { AnyDerivation, LateDerivation } from '../model/derivation.ts';
import { identity } from './identity.ts';
import { nesting } from './nesting.ts';
import { stack } from './stack.ts';

/** Every derivation, each after those that it uses. Those with much knowledge are loaded when needed. */
export const derivations: readonly (AnyDerivation | LateDerivation)[] = [
	identity,
	nesting,
	stack,
	{
		fact: 'log-causes',
		title: "what the engine's log says",
		needs: ['engine-log'],
		uses: ['identity'],
		load: async () => (await import('./log-causes.ts')).logCauses,
	},
	{
		fact: 'image-fit',
		title: 'whether the image that you named runs here',
		needs: ['wanted-image'],
		uses: [],
		load: async () => (await import('./image-fit.ts')).imageFit,
	},
];
