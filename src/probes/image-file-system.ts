import { observed, unobserved, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { type Mount, parseMounts } from '../parsers/mounts.ts';
import { engineRoot } from './engine-root.ts';

const mountTable = '/proc/self/mountinfo';

/** The mount that holds a path: the one with the longest mount point, and of those the latest. */
function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
	const holds = ({ point }: Mount): boolean =>
		point === '/' || path === point || path.startsWith(`${point}/`);
	return mounts
		.filter(holds)
		.reduce<Mount | undefined>(
			(best, mount) => (best && best.point.length > mount.point.length ? best : mount),
			undefined,
		);
}

/** The file system below the engine's data. */
export const imageFileSystem: Probe<'image-file-system'> = {
	fact: 'image-file-system',
	title: "the file system below the engine's data",
	appliesTo: ['linux'],
	async observe(machine) {
		const table = await machine.readFile(mountTable);
		if (table.status !== 'observed') return withoutValue(table, mountTable);
		const path = await engineRoot(machine);
		const mount = mountOf(parseMounts(table.value.text), path);
		if (mount === undefined) return unobserved('unparsable', { source: mountTable });
		const excerpt = `${path} lies on ${mount.type} (${mount.point})`;
		return observed({ path, type: mount.type }, { source: mountTable, excerpt });
	},
};
