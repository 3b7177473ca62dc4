import type { Used } from '../model/facts.ts';
import { fail, type Judgement, unknown } from '../model/finding.ts';
import { type UnobservedReason, valueIn } from '../model/observation.ts';
import { pipeOwner } from './pipe-owner.ts';
import { systemOf } from './system-of.ts';

type Around = Used<'engine-endpoint' | 'engine-pipe' | 'docker-product' | 'windows-services'>;

// What it is called when somebody takes a call and hangs up without an answer. Who passes calls on to an engine that is gone
// does so: https://github.com/docker/for-win/issues/12979
const hangUps: readonly string[] = ['ECONNRESET', 'EPIPE'];

/** Somebody takes calls and hangs up: a product or a relay whose own engine is not there. */
function hungUp(said: string, facts: Around): Judgement {
	const { address = 'its address' } = valueIn(facts['engine-endpoint']) ?? {};
	const because = `somebody listens at ${address} and hangs up without an answer (${said}): whoever that is reaches no engine`;
	const owner = pipeOwner(valueIn(facts['engine-pipe'])?.server?.program ?? null);
	const isDesktop = owner === 'desktop' || valueIn(facts['docker-product'])?.product === 'desktop';
	return isDesktop
		? fail(because, 'start-docker-desktop')
		: fail(because, 'read-engine-log', { system: systemOf(facts) });
}

/** What to think of an engine that was asked, and gave no answer that counts. */
export function unheardEngine(reason: UnobservedReason, said: string, facts: Around): Judgement {
	if (reason === 'unparsable') {
		const log = { system: systemOf(facts) };
		return fail(`what listens there is not an engine (${said})`, 'read-engine-log', log);
	}
	if (reason === 'timed-out') {
		return unknown(
			'somebody listens there, but did not answer in time: starting, or stuck',
			"another look in a minute, then the engine's log",
		);
	}
	return hangUps.includes(said) ? hungUp(said, facts) : unknown(`nobody could ask it: ${said}`);
}
