import type { AnyDerivation } from '../model/derivation.ts';
import { identity } from './identity.ts';
import { nesting } from './nesting.ts';
import { stack } from './stack.ts';

/** Every derivation, each after those that it uses. */
export const derivations: readonly AnyDerivation[] = [identity, nesting, stack];
