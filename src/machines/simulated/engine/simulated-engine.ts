import type { EngineCall } from '../../../model/engine-call.ts';
import type { HttpAnswer, HttpEndpoint } from '../../../model/http.ts';
import type { Machine } from '../../../model/machine.ts';
import type { Description } from '../description.ts';
import { containerRoutes } from './container-routes.ts';
import type { EngineState } from './engine-state.ts';
import { imageRoutes } from './image-routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './session-routes.ts';
import { told } from './told.ts';
import { volumeRoutes } from './volume-routes.ts';

/** A simulated engine, which works as long as its machine is not changed. */
export interface SimulatedEngine {
	readonly call: Machine['engineCall'];
	/** What a container answers at a port of the machine. */
	servedAt(endpoint: HttpEndpoint): HttpAnswer | undefined;
	/** The text of a file in a volume, by its path on the machine. */
	fileAt(path: string): string | undefined;
}

const routes: readonly Route[] = [
	...containerRoutes,
	...sessionRoutes,
	...imageRoutes,
	...volumeRoutes,
	['GET', /^\/networks\/bridge$/, () => told(200, { Name: 'bridge' })],
];

function answer(machine: Description, state: EngineState, call: EngineCall): HttpAnswer | null {
	const url = new URL(`engine://engine${call.path.replace(/^\/v\d\.\d+/, '')}`);
	for (const [method, pattern, answerTo] of routes) {
		const found = method === call.method ? pattern.exec(url.pathname) : null;
		if (found === null) continue;
		const name = decodeURIComponent(found[1] ?? '');
		return answerTo({ machine, state, call, name, query: url.searchParams });
	}
	return told(404, { message: 'page not found' });
}

/** The engine of a simulated machine; where its description has none, nobody listens. */
export function simulatedEngine(machine: Description): SimulatedEngine {
	const state: EngineState = {
		...{ containers: new Map(), images: new Map(), volumes: new Map(), sessions: new Map() },
		given: 0,
	};
	return {
		async call(_, call) {
			if (machine.engine === undefined) return { status: 'absent', detail: 'ENOENT' };
			const value = answer(machine, state, call);
			// What runs on does not end within the limit of any call.
			return value === null
				? { status: 'unobserved', reason: 'timed-out', detail: 'no end within the limit' }
				: { status: 'observed', value };
		},
		servedAt(endpoint) {
			if (endpoint.transport !== 'tcp') return undefined;
			const all = [...state.containers.values()];
			const serves = all.find(({ port }) => port === endpoint.port)?.run?.serves;
			return serves === undefined ? undefined : told(200, serves);
		},
		fileAt(path) {
			const [, name = '', file = ''] = /\/volumes\/([^/]+)\/_data\/(.+)$/.exec(path) ?? [];
			return state.volumes.get(name)?.files.get(file);
		},
	};
}
