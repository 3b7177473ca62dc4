import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { engineRoot } from './engine-root.ts';

// `C:` alone would be the current folder of that drive.
const parentOf = (path: string): string =>
	path.slice(0, path.lastIndexOf('/')).replace(/^[A-Za-z]:$/, '$&/') || '/';
const isTop = (path: string): boolean => path === parentOf(path);

/** Space where the engine keeps images and containers, or would: the nearest folder that exists. */
export const dataRootSpace: Probe<'data-root-space'> = {
	fact: 'data-root-space',
	title: 'free space for images and containers',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		const root = await engineRoot(machine);
		let path = root;
		let space = await machine.diskSpace(path);
		while (space.status === 'absent' && !isTop(path)) {
			path = parentOf(path);
			space = await machine.diskSpace(path);
		}
		if (space.status !== 'observed') return withoutValue(space, path);
		const excerpt = `${Math.floor(space.value.freeBytes / 1024 ** 2)} MiB free`;
		return observed({ path: root, ...space.value }, { source: path, excerpt });
	},
};
