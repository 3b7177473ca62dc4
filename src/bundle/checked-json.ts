const mostDepth = 64;

/** How deep brackets are nested in a text of JSON; what stands in strings does not count. */
function depthOf(text: string): number {
	let [depth, deepest] = [0, 0];
	for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
		if (part === '{' || part === '[') depth += 1;
		else if (part === '}' || part === ']') depth -= 1;
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

/** A stranger's JSON: not nested too deep, and with no key that would change what objects are. Throws where it is not so. */
export function checkedJson(text: string): unknown {
	if (depthOf(text) > mostDepth) throw new Error('it is nested too deep');
	return JSON.parse(text, (key, value: unknown) => {
		if (key === '__proto__') throw new Error('it has a key that no object may have');
		return value;
	});
}
