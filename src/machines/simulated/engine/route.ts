import type { EngineCall } from '../../../model/engine-call.ts';
import type { HttpAnswer } from '../../../model/http.ts';
import type { Description } from '../description.ts';
import type { EngineState } from './engine-state.ts';

/** A call of the Engine API as a route gets it. */
export interface Asked {
	readonly machine: Description;
	readonly state: EngineState;
	readonly call: EngineCall;
	/** The name or id in the path. */
	readonly name: string;
	readonly query: URLSearchParams;
}

/** Method, path without version and query, and what is answered; null: it does not end. */
export type Route = readonly [
	method: EngineCall['method'],
	path: RegExp,
	answer: (asked: Asked) => HttpAnswer | null,
];
