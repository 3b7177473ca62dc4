import type { EngineCall } from '../model/engine-call.ts';
import type { EngineEndpoint } from '../model/engine-facts.ts';
import type { Facts } from '../model/facts.ts';
import type { HttpAnswer, HttpEndpoint } from '../model/http.ts';
import { insideDistribution } from '../model/inside-distribution.ts';
import type { Machine } from '../model/machine.ts';
import { observed, type Reading, type UnobservedReason, valueIn } from '../model/observation.ts';
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
	...(['not-recorded', 'unsupported', 'offline', 'access-denied', 'skipped', 'asleep'] as const),
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

/** Where Linux containers run inside WSL: the machine is the distribution then, and the facts are those of its engine. */
function insideWsl(machine: Machine, start: ProofStart): Placed | null {
	const found = valueIn(start.facts['wsl-engine']);
	if (!found?.ping || valueIn(start.facts['engine-ping'])?.osType === 'linux') return null;
	const { distribution, ping, version } = found;
	const path = '/var/run/docker.sock';
	const evidence = start.facts['wsl-engine']?.evidence ?? [];
	const facts: Facts = {
		...start.facts,
		'engine-ping': observed(ping, ...evidence),
		...(version ? { 'engine-version': observed(version, ...evidence) } : {}),
	};
	const known = {
		address: `unix://${path} of ${distribution}`,
		endpoint: { transport: 'unix', path },
	} as const;
	return { machine: insideDistribution(machine, distribution), facts, known };
}

interface Placed {
	readonly machine: Machine;
	readonly facts: Facts;
	readonly known: Pick<EngineEndpoint, 'address' | 'endpoint'> | undefined;
}

function placed(machine: Machine, start: ProofStart, system: 'linux' | 'windows'): Placed {
	const { facts } = start;
	const inside = system === 'linux' ? insideWsl(machine, start) : null;
	return inside ?? { machine, facts, known: valueIn(facts['engine-endpoint']) };
}

/** Finds the engine for containers of this system; throws a Shortfall where there is none to ask. */
export function engineFor(around: Machine, start: ProofStart, system: 'linux' | 'windows'): Engine {
	const { machine, facts, known } = placed(around, start, system);
	const { run } = start;
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
