import type { EngineCall } from '../model/engine-call.ts';
import type { Facts } from '../model/facts.ts';
import type { HttpAnswer, HttpEndpoint } from '../model/http.ts';
import type { Machine } from '../model/machine.ts';
import { type Reading, type UnobservedReason, valueIn } from '../model/observation.ts';
import type { ProofStart } from '../model/proof.ts';
import { Shortfall } from '../model/shortfall.ts';
import { parseJsonObject } from '../parsers/json-object.ts';

type Wish = Omit<EngineCall, 'milliseconds'> & { readonly milliseconds?: number };

/** The engine that the docker client of this account would use, as a proof speaks with it. */
export interface Engine {
	readonly machine: Machine;
	readonly endpoint: HttpEndpoint;
	readonly facts: Facts;
	readonly run: string;
	/** One call, whatever comes of it; ten seconds at most where nothing else is said. */
	ask(call: Wish): Promise<Reading<HttpAnswer>>;
	/** One call that succeeds; throws a Shortfall that says what could not be done, and why. */
	must(doing: string, call: Wish): Promise<HttpAnswer>;
}

// For these reasons nobody could even try.
const untried: readonly UnobservedReason[] = [
	...(['not-recorded', 'unsupported', 'offline', 'access-denied', 'skipped'] as const),
];

/** What an engine says in an answer that refuses: its message, or the answer's beginning. */
function refusalIn({ statusCode, body }: HttpAnswer): string {
	const message = parseJsonObject(body)?.['message'];
	return typeof message === 'string' && message !== ''
		? message
		: `it answered ${statusCode} ${body.slice(0, 200)}`.trimEnd();
}

function answerIn(doing: string, reading: Reading<HttpAnswer>): HttpAnswer {
	if (reading.status === 'absent') {
		throw new Shortfall('failed', `could not ${doing}: the engine is gone (${reading.detail})`);
	}
	if (reading.status === 'unobserved') {
		const outcome = untried.includes(reading.reason) ? 'unseen' : 'failed';
		throw new Shortfall(outcome, `could not ${doing}: ${reading.reason}, ${reading.detail}`);
	}
	const { value } = reading;
	// 304: it is so already.
	if (value.statusCode < 400) return value;
	throw new Shortfall('failed', `could not ${doing}: ${refusalIn(value)}`);
}

/** Finds the engine for containers of this system; throws a Shortfall where there is none to ask. */
export function engineFor(
	machine: Machine,
	{ facts, run }: ProofStart,
	system: 'linux' | 'windows',
): Engine {
	const known = valueIn(facts['engine-endpoint']);
	const seen = facts['engine-ping'];
	const ping = valueIn(seen);
	if (!known?.endpoint) {
		throw new Shortfall('unseen', 'the docker client has no address that can be asked');
	}
	const { address, endpoint } = known;
	if (ping === undefined || ping.statusCode !== 200) {
		const why = ping?.statusCode ?? seen?.evidence[0]?.excerpt ?? 'not asked';
		throw new Shortfall('unseen', `no engine answers at ${address} (${why})`);
	}
	if (ping.osType !== null && ping.osType !== system) {
		const because = `the engine at ${address} runs containers for ${ping.osType}, not for ${system}`;
		throw new Shortfall('unseen', because);
	}
	const version = ping.apiVersion === null ? '' : `/v${ping.apiVersion}`;
	const ask: Engine['ask'] = (call) =>
		machine.engineCall(endpoint, { milliseconds: 10_000, ...call, path: version + call.path });
	return {
		...{ machine, endpoint, facts, run, ask },
		must: async (doing, call) => answerIn(doing, await ask(call)),
	};
}
