import type { ControlGroups } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import { absent, observed, unobserved, valueIn, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { type Mount, parseMounts } from '../parsers/mounts.ts';

const mountTable = '/proc/self/mountinfo';
const versionOneControllers = [
	'blkio',
	'cpu',
	'cpuacct',
	'cpuset',
	'devices',
	'freezer',
	'memory',
	'pids',
];

function versionOf(one: readonly Mount[], two: readonly Mount[]): ControlGroups['version'] | null {
	if (one.length > 0 && two.length > 0) return 'hybrid';
	if (one.length > 0) return 1;
	return two.length > 0 ? 2 : null;
}

async function unifiedControllers(machine: Machine, point: string): Promise<readonly string[]> {
	// cpuset cpu io memory hugetlb pids
	const text = valueIn(await machine.readFile(`${point}/cgroup.controllers`))?.text ?? '';
	return text.split(/\s+/).filter((name) => name !== '');
}

/** How the control groups are mounted; absent when they are not. */
export const controlGroups: Probe<'control-groups'> = {
	fact: 'control-groups',
	title: 'the control groups',
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await machine.readFile(mountTable);
		if (answer.status !== 'observed') return withoutValue(answer, mountTable);
		const mounts = parseMounts(answer.value.text);
		if (mounts.length === 0) return unobserved('unparsable', { source: mountTable });
		const one = mounts.filter(({ type }) => type === 'cgroup');
		const two = mounts.filter(({ type }) => type === 'cgroup2');
		const version = versionOf(one, two);
		if (version === null) return absent({ source: mountTable, excerpt: 'no cgroup mount' });
		const options = one.flatMap((mount) => mount.options);
		const legacy = versionOneControllers.filter((name) => options.includes(name));
		const unified = two[0] ? await unifiedControllers(machine, two[0].point) : [];
		const controllers = [...new Set([...legacy, ...unified])];
		const excerpt = `version ${version}: ${controllers.join(' ')}`;
		return observed({ version, controllers }, { source: mountTable, excerpt });
	},
};
