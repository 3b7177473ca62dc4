import { isJsonObject } from '../../../model/is-json-object.ts';
import { engineSystem } from './engine-system.ts';
import { hasLabel } from './has-label.ts';
import type { Route } from './route.ts';
import { told } from './told.ts';

function folderOf(os: ReturnType<typeof engineSystem>, name: string): string {
	return os === 'windows'
		? `C:\\ProgramData\\docker\\volumes\\${name}\\_data`
		: `/var/lib/docker/volumes/${name}/_data`;
}

/** Volumes of a simulated engine. */
export const volumeRoutes: readonly Route[] = [
	[
		'POST',
		/^\/volumes\/create$/,
		({ call, machine, state }) => {
			const { Name, Labels } = call.body ?? {};
			const name = String(Name);
			state.volumes.set(name, { labels: isJsonObject(Labels) ? Labels : {}, files: new Map() });
			return told(201, { Name: name, Mountpoint: folderOf(engineSystem(machine), name) });
		},
	],
	[
		'GET',
		/^\/volumes$/,
		({ state, query }) => {
			const all = [...state.volumes].filter(([, { labels }]) =>
				hasLabel(labels, query.get('filters')),
			);
			return told(200, { Volumes: all.map(([Name]) => ({ Name })), Warnings: null });
		},
	],
	[
		'DELETE',
		/^\/volumes\/([^/]+)$/,
		({ state, name }) =>
			state.volumes.delete(name)
				? told(204)
				: told(404, { message: `get ${name}: no such volume` }),
	],
];
