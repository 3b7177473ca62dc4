import type { Serving } from '../model/action.ts';
import { enginePlace } from './engine-place.ts';
import { engineStart } from './engine-start.ts';
import { windowsServing } from './windows-serving.ts';

/** What runs an engine that came from an archive; undefined: nobody knows. */
export function engineServing(told: {
	readonly family: string;
	readonly init?: string;
}): Serving | undefined {
	if (told.family === 'windows') return windowsServing;
	if (!told.init) return undefined;
	const [first] = engineStart({
		init: told.init,
		unit: String(told.init === 'init-scripts'),
		program: `${enginePlace.links}/dockerd`,
	});
	return first as Serving | undefined;
}
