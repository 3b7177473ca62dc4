import type { Used } from '../model/facts.ts';
import { fail, type Judgement } from '../model/finding.ts';
import { valueIn } from '../model/observation.ts';
import { pipeOwner } from './pipe-owner.ts';
import { systemOf } from './system-of.ts';

type Around = Used<'engine-endpoint' | 'engine-pipe' | 'docker-product' | 'windows-services'>;

/** Somebody takes calls at the engine's address and hangs up: a product or a relay whose own engine is not there. */
export function engineThatHangsUp(said: string, facts: Around): Judgement {
	const { address = 'its address' } = valueIn(facts['engine-endpoint']) ?? {};
	const because = `somebody listens at ${address} and hangs up without an answer (${said}): whoever that is reaches no engine`;
	const owner = pipeOwner(valueIn(facts['engine-pipe'])?.server?.program ?? null);
	const isDesktop = owner === 'desktop' || valueIn(facts['docker-product'])?.product === 'desktop';
	return isDesktop
		? fail(because, 'start-docker-desktop')
		: fail(because, 'read-engine-log', { system: systemOf(facts) });
}
