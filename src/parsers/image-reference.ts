import type { ImageReference } from '../model/image.ts';

// https://github.com/distribution/reference/blob/main/regexp.go
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const registry = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::\\d{1,5})?$`);
const word = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const repository = new RegExp(`^${word}(?:/${word})*$`);
const tagged = /^[\w][\w.-]{0,127}$/;
const digested = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,128}$/;
// The program's own limit, far above any name that is used.
const longest = 512;
const hub = 'docker.io';

interface Parts {
	readonly registry: string;
	readonly repository: string;
}

// The first part is a registry when it could be no part of a repository of Docker Hub:
// https://github.com/distribution/reference/blob/main/normalize.go
function partsOf(name: string): Parts {
	const slash = name.indexOf('/');
	const first = name.slice(0, Math.max(slash, 0));
	const isRegistry =
		slash > 0 && (first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase());
	const host = isRegistry ? first : hub;
	const named = { registry: host === 'index.docker.io' ? hub : host };
	const rest = isRegistry ? name.slice(slash + 1) : name;
	const isShort = named.registry === hub && !rest.includes('/');
	return { ...named, repository: isShort ? `library/${rest}` : rest };
}

function familiar(parts: Parts): string {
	if (parts.registry !== hub) return `${parts.registry}/${parts.repository}`;
	const short = /^library\/([^/]+)$/.exec(parts.repository)?.[1];
	return short ?? parts.repository;
}

// Behind the last slash a colon begins the tag; before it, a port.
function splitTag(name: string): readonly [name: string, tag: string | null] {
	const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
	return colon < 0 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)];
}

const isWellFormed = (parts: Parts, tag: string | null, digest: string | null): boolean =>
	registry.test(parts.registry) &&
	repository.test(parts.repository) &&
	(tag === null || tagged.test(tag)) &&
	(digest === null || digested.test(digest));

/** A reference to an image as the docker client understands it; null where it would refuse it. */
export function parseImageReference(text: string): ImageReference | null {
	// mcr.microsoft.com/windows/nanoserver:ltsc2022
	if (text.length > longest || /^[a-f0-9]{64}$/.test(text)) return null;
	const at = text.indexOf('@');
	const digest = at < 0 ? null : text.slice(at + 1);
	const [name, written] = splitTag(at < 0 ? text : text.slice(0, at));
	const parts = partsOf(name);
	if (!isWellFormed(parts, written, digest)) return null;
	const tag = written ?? (digest === null ? 'latest' : null);
	// Of a tag and a digest, the digest decides.
	const which = digest === null ? `:${tag}` : `@${digest}`;
	return { ...parts, tag, digest, name: `${familiar(parts)}${which}` };
}
