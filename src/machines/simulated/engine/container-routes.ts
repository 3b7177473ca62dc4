import type { HttpAnswer } from '../../../model/http.ts';
import type {
	ContainerRun,
	EngineState,
	SimulatedContainer,
	SimulatedImage,
} from './engine-state.ts';
import { hasLabel } from './has-label.ts';
import { linuxRun } from './linux-run.ts';
import type { Asked, Route } from './route.ts';
import { startFailure } from './start-failure.ts';
import { told } from './told.ts';
import { windowsRun } from './windows-run.ts';
import { type Wish, wishOf } from './wish-of.ts';

const firstPort = 32768;

function created({ state, call }: Asked): HttpAnswer {
	const wish = call.body ?? {};
	const { image } = wishOf(wish, state);
	if (!state.images.has(image)) return told(404, { message: `No such image: ${image}` });
	state.given += 1;
	const id = `container${state.given}`;
	state.containers.set(id, { wish, run: null, port: null });
	return told(201, { Id: id, Warnings: [] });
}

function ranIn(asked: Asked, wish: Wish, { os, version }: SimulatedImage): ContainerRun {
	const { machine, state } = asked;
	const all = [...state.containers.values()];
	const served = (port: number) => all.find((one) => one.port === port)?.run?.serves;
	if (os === 'linux') return linuxRun(wish, served);
	const build = machine.windows?.version.build;
	const own = `10.0.${build}.${1}`;
	return windowsRun(wish, wish.host['Isolation'] === 'hyperv' ? (version ?? own) : own);
}

function started(asked: Asked, container: SimulatedContainer): HttpAnswer {
	const { machine, state } = asked;
	const wish = wishOf(container.wish, state);
	const image = state.images.get(wish.image);
	if (image === undefined) return told(404, { message: `No such image: ${wish.image}` });
	const failure = image.os === 'windows' ? startFailure(machine, wish, image) : null;
	if (failure !== null) return told(500, { message: failure });
	container.run = ranIn(asked, wish, image);
	if (wish.host['PortBindings'] !== undefined) {
		state.given += 1;
		container.port = firstPort + state.given;
	}
	return told(204);
}

function inspected({ run, port }: SimulatedContainer): HttpAnswer {
	const ports =
		port === null ? {} : { '8080/tcp': [{ HostIp: '127.0.0.1', HostPort: String(port) }] };
	return told(200, {
		State: { OOMKilled: run?.outOfMemory === true },
		NetworkSettings: { Ports: ports },
	});
}

function listed(state: EngineState, filters: string | null): HttpAnswer {
	const all = [...state.containers].filter(([, { wish }]) =>
		hasLabel(wishOf(wish, state).labels, filters),
	);
	return told(
		200,
		all.map(([Id]) => ({ Id })),
	);
}

type OfOne = (container: SimulatedContainer, asked: Asked) => HttpAnswer | null;

/** A route about one container, which must be there. */
function ofOne(answer: OfOne): Route[2] {
	return (asked) => {
		const container = asked.state.containers.get(asked.name);
		return container === undefined
			? told(404, { message: `No such container: ${asked.name}` })
			: answer(container, asked);
	};
}

/** Containers of a simulated engine. */
export const containerRoutes: readonly Route[] = [
	['GET', /^\/containers\/json$/, ({ state, query }) => listed(state, query.get('filters'))],
	['POST', /^\/containers\/create$/, created],
	[
		'POST',
		/^\/containers\/([^/]+)\/start$/,
		ofOne((container, asked) => started(asked, container)),
	],
	[
		'POST',
		/^\/containers\/([^/]+)\/wait$/,
		ofOne(({ run }) =>
			typeof run?.exitCode === 'number' ? told(200, { StatusCode: run.exitCode }) : null,
		),
	],
	['GET', /^\/containers\/([^/]+)\/logs$/, ofOne(({ run }) => told(200, run?.output ?? ''))],
	['GET', /^\/containers\/([^/]+)\/json$/, ofOne(inspected)],
	[
		'DELETE',
		/^\/containers\/([^/]+)$/,
		ofOne((_, { state, name }) => {
			state.containers.delete(name);
			return told(204);
		}),
	],
];
