import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';

const linkLimit = 40;

/** The parts of a path; an absolute one begins with the part `/`. */
function partsOf(path: string): string[] {
	const names = path.split('/').filter((part) => part !== '' && part !== '.');
	return path.startsWith('/') ? ['/', ...names] : names;
}

function enter(place: string[], part: string): void {
	if (part === '/') place.length = 0;
	else if (part === '..') place.pop();
	else place.push(part);
}

async function linkTarget(path: string): Promise<string | null> {
	return (await lstat(path)).isSymbolicLink() ? readlink(path) : null;
}

/**
 * The real path of an absolute path inside a copied file tree, with links resolved as if the tree were
 * `/`: a link never leads out of it. With `followLast` false the last part may be a link itself.
 * Throws ELOOP after 40 links, and what `lstat` throws.
 */
export async function pathInRoot(root: string, path: string, followLast = true): Promise<string> {
	const pending = partsOf(path);
	const place: string[] = [];
	let links = 0;
	for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
		const isName = part !== '/' && part !== '..';
		const mayFollow = isName && (followLast || pending.length > 0);
		const target = mayFollow ? await linkTarget(join(root, ...place, part)) : null;
		if (target === null) {
			enter(place, part);
			continue;
		}
		links += 1;
		if (links > linkLimit) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
		pending.unshift(...partsOf(target));
	}
	return join(root, ...place);
}
