import type { Machine } from '../model/machine.ts';
import { observed, type Reading, unobserved } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseRootMount } from '../parsers/root-mount.ts';

type Marker = readonly [path: string, answer: Reading<string>];

function changed<T>(answer: Reading<T>, change: (value: T) => string): Reading<string> {
	return answer.status === 'observed'
		? { status: 'observed', value: change(answer.value) }
		: answer;
}

async function marker(machine: Machine, path: string): Promise<Marker> {
	return [path, changed(await machine.fileStatus(path), () => '@exists')];
}

async function text(
	machine: Machine,
	path: string,
	keep: (whole: string) => string = (whole) => whole.trim(),
): Promise<Marker> {
	return [path, changed(await machine.readFile(path), (file) => keep(file.text))];
}

async function link(machine: Machine, path: string): Promise<Marker> {
	return [path, await machine.readLink(path)];
}

// Of the variables of process 1 only the one that a container manager sets, "container=lxc": others may be
// secrets (https://systemd.io/CONTAINER_INTERFACE/).
async function containerVariable(machine: Machine): Promise<Marker> {
	const path = '/proc/1/environ';
	const answer = await machine.searchFile(path, 'entry', ['container=']);
	return [path, changed(answer, ([first = '']) => first)];
}

function longestPath(groups: string): string {
	// 4:memory:/docker/0123456789abcdef
	const paths = groups.split('\n').map((line) => line.split(':').slice(2).join(':'));
	return paths.reduce((longest, path) => (path.length > longest.length ? path : longest), '');
}

function value(answer: Reading<string>): string | undefined {
	if (answer.status === 'absent') return '@absent';
	return answer.status === 'observed' ? answer.value : undefined;
}

/** What container managers leave behind, and where this process stands in namespaces and groups. */
export const containerMarkers: Probe<'container-markers'> = {
	fact: 'container-markers',
	title: 'the marks of a container',
	appliesTo: ['linux'],
	async observe(machine) {
		const markers = await Promise.all([
			marker(machine, '/.dockerenv'),
			marker(machine, '/run/.containerenv'),
			marker(machine, '/proc/vz'),
			marker(machine, '/proc/bc'),
			text(machine, '/run/systemd/container'),
			text(machine, '/run/host/container-manager'),
			containerVariable(machine),
			text(machine, '/proc/self/cgroup', longestPath),
			text(machine, '/proc/self/mountinfo', (whole) => parseRootMount(whole) ?? ''),
			link(machine, '/proc/self/ns/pid'),
			link(machine, '/proc/self/ns/cgroup'),
		]);
		const seen = markers.flatMap(([path, answer]) => {
			const known = value(answer);
			return known === undefined ? [] : [[path, known] as const];
		});
		const evidence = seen.map(([path, excerpt]) => ({ source: path, excerpt }));
		return seen.length > 0
			? observed(Object.fromEntries(seen), ...evidence)
			: unobserved('failed', { source: '/proc, /run' });
	},
};
