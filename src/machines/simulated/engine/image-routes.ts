import type { HttpAnswer } from '../../../model/http.ts';
import { engineSystem } from './engine-system.ts';
import { hasLabel } from './has-label.ts';
import { pulledImage } from './pulled-image.ts';
import type { Asked, Route } from './route.ts';
import { told } from './told.ts';

const line = (message: object): string => `${JSON.stringify(message)}\r\n`;

function imported({ machine, state, query }: Asked): HttpAnswer {
	// https://github.com/moby/moby/issues/36580
	if (engineSystem(machine) === 'windows')
		return told(500, { message: 'the operating system is not supported' });
	const [, name = '', value = ''] = /^LABEL ([^=]+)=(.*)$/.exec(query.get('changes') ?? '') ?? [];
	const labels = { [name]: value };
	state.images.set(`${query.get('repo')}:${query.get('tag')}`, {
		os: 'linux',
		version: null,
		labels,
	});
	return told(200, line({ status: 'sha256:0' }));
}

function pulled({ machine, state, query }: Asked): HttpAnswer {
	const reference = `${query.get('fromImage')}:${query.get('tag')}`;
	const image = pulledImage(reference, engineSystem(machine));
	const first = line({ status: `Pulling from ${query.get('fromImage')}` });
	if ('problem' in image) {
		const { problem } = image;
		return told(200, first + line({ errorDetail: { message: problem }, error: problem }));
	}
	state.images.set(reference, image);
	return told(200, first + line({ status: `Status: Downloaded newer image for ${reference}` }));
}

/** Images of a simulated engine, and a registry that it can pull Microsoft's from. */
export const imageRoutes: readonly Route[] = [
	[
		'POST',
		/^\/images\/create$/,
		(asked) => (asked.call.archive === undefined ? pulled(asked) : imported(asked)),
	],
	[
		'GET',
		/^\/images\/json$/,
		({ state, query }) => {
			const all = [...state.images].filter(([, { labels }]) =>
				hasLabel(labels, query.get('filters')),
			);
			return told(
				200,
				all.map(([Id]) => ({ Id })),
			);
		},
	],
	[
		'GET',
		/^\/images\/(.+)\/json$/,
		({ state, name }) => {
			const image = state.images.get(name);
			return image === undefined
				? told(404, { message: `No such image: ${name}` })
				: told(200, { Os: image.os, OsVersion: image.version });
		},
	],
	[
		'DELETE',
		/^\/images\/(.+)$/,
		({ state, name }) =>
			state.images.delete(name) ? told(200, []) : told(404, { message: `No such image: ${name}` }),
	],
];
