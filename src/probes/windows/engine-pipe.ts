import { absent, observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { engineEndpoint } from '../engine-endpoint.ts';

// Of dockerd itself, of Docker Desktop's two engines, of the older Desktop's, and of Docker for Windows:
// https://github.com/docker/for-win/issues/14975, /4495, /34
const known = [
	...['docker_engine', 'dockerDesktopLinuxEngine', 'dockerDesktopWindowsEngine'],
	...['docker_engine_linux', 'docker_engine_windows', 'podman-machine-default'],
].map((name) => `//./pipe/${name}`);

/** The pipe that the docker client opens; absent where it uses none. */
export const enginePipe: Probe<'engine-pipe'> = {
	fact: 'engine-pipe',
	title: "the container engine's pipe",
	appliesTo: ['windows'],
	async observe(machine) {
		const chosen = await engineEndpoint.observe(machine);
		if (chosen.status === 'unobserved') return chosen;
		const endpoint = valueIn(chosen)?.endpoint;
		if (endpoint?.transport !== 'npipe') return absent({ source: 'the client uses no pipe' });
		const { path } = endpoint;
		const [asked, ...rest] = await Promise.all(
			[path, ...known.filter((other) => other !== path)].map(
				async (other) => [other, await machine.pipeServer(other)] as const,
			),
		);
		const answer = asked?.[1];
		if (answer === undefined) return absent({ source: path });
		if (answer.status === 'unobserved') return withoutValue(answer, path);
		const others = rest.flatMap(([other, { status }]) => (status === 'absent' ? [] : other));
		const server = valueIn(answer) ?? null;
		const excerpt = server ? `served by process ${server.processId}` : 'there is no such pipe';
		return observed({ path, server, others }, { source: path, excerpt });
	},
};
