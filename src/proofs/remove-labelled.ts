import { Shortfall } from '../model/shortfall.ts';
import { parseEngineListing } from '../parsers/engine-listing.ts';
import type { Engine } from './engine-for.ts';

interface Kind {
	readonly word: string;
	readonly list: string;
	readonly path: string;
	readonly query: string;
}

// A container holds its volumes and its image.
const kinds: readonly Kind[] = [
	{ word: 'container', list: '/containers/json?all=1&', path: '/containers', query: 'force=1&v=1' },
	{ word: 'volume', list: '/volumes?', path: '/volumes', query: 'force=1' },
	{ word: 'image', list: '/images/json?', path: '/images', query: 'force=1' },
];

async function removed(engine: Engine, { word, path, query }: Kind, name: string) {
	const answer = await engine.ask({
		method: 'DELETE',
		path: `${path}/${encodeURIComponent(name)}?${query}`,
		milliseconds: 30_000,
	});
	// 404: somebody else was faster.
	const isGone =
		answer.status === 'observed' &&
		(answer.value.statusCode < 300 || answer.value.statusCode === 404);
	return isGone ? [] : [`${word} ${name}`];
}

/**
 * Removes containers, volumes and images with a label, `nestvirt.proof` or `nestvirt.proof=<run>`, and answers what
 * could not be removed. Throws a Shortfall where the engine does not even list them.
 */
export async function removeLabelled(engine: Engine, label: string): Promise<readonly string[]> {
	const left: string[] = [];
	const filters = `filters=${encodeURIComponent(JSON.stringify({ label: [label] }))}`;
	for (const kind of kinds) {
		const doing = `list what has the label ${label}`;
		const { body } = await engine.must(doing, { method: 'GET', path: kind.list + filters });
		const names = parseEngineListing(body);
		if (names === null) throw new Shortfall('failed', `could not ${doing}: ${body.slice(0, 200)}`);
		for (const name of names) left.push(...(await removed(engine, kind, name)));
	}
	return left;
}
