import { expect, test } from 'vitest';
import { trialNeeded } from '../../src/knowledge/trial-needed.ts';
import type { Nesting } from '../../src/model/nesting.ts';
import { observed, unobserved } from '../../src/model/observation.ts';
import { identityOf } from '../support/identity-of.ts';

const nesting = (verdict: Nesting['verdict']) =>
	observed<Nesting>({ verdict, restsOn: 'cpu', because: [] }, { source: 'test' });
const guest = observed(identityOf(), { source: 'test' });
const physical = observed(identityOf({ machine: 'none', role: 'physical' }), { source: 'test' });
const unseen = unobserved('failed', { source: 'test' });

test('a guest in which no hypervisor ran yet must try it; not knowing counts as a guest', () => {
	expect(trialNeeded(guest, nesting('exposed'))).toBe('true');
	expect(trialNeeded(unseen, unseen)).toBe('true');
	expect(trialNeeded(guest, nesting('proven'))).toBe('false');
	expect(trialNeeded(physical, nesting('not-a-guest'))).toBe('false');
});
