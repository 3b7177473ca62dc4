/**
 * An automaton that finds all fragments in one pass: for each state and byte the next state
 * (Aho and Corasick, https://doi.org/10.1145/360825.360855), with the bytes that no fragment holds as one.
 */
export interface Automaton {
	/** Class of a byte; 0: in no fragment. */
	readonly classes: Uint8Array;
	readonly width: number;
	readonly next: Uint16Array | Uint32Array;
	/** Numbers of the fragments that end in a state; undefined for most states. */
	readonly found: readonly (readonly number[] | undefined)[];
	/** 1 where a fragment ends. */
	readonly ends: Uint8Array;
}

interface Trie {
	readonly children: Map<number, number>[];
	readonly found: number[][];
}

function trieOf(fragments: readonly Uint8Array[]): Trie {
	const children: Map<number, number>[] = [new Map()];
	const found: number[][] = [[]];
	fragments.forEach((bytes, number) => {
		let state = 0;
		for (const byte of bytes) {
			let child = children[state]?.get(byte);
			if (child === undefined) {
				child = children.push(new Map()) - 1;
				found.push([]);
				children[state]?.set(byte, child);
			}
			state = child;
		}
		found[state]?.push(number);
	});
	return { children, found };
}

function classesOf(fragments: readonly Uint8Array[]): readonly [Uint8Array, number] {
	const classes = new Uint8Array(256);
	let width = 1;
	for (const bytes of fragments) {
		for (const byte of bytes) {
			// The last class of 255 is shared by whatever comes after it: 256 classes do not fit into a byte.
			if (classes[byte] === 0) classes[byte] = Math.min(width, 255);
			if (classes[byte] === width) width += 1;
		}
	}
	return [classes, Math.min(width, 256)];
}

/** A trie on its way to an automaton: where each state goes, and where it falls back to. */
interface Growth {
	readonly trie: Trie;
	readonly classes: Uint8Array;
	readonly width: number;
	readonly next: Uint16Array | Uint32Array;
	readonly fallback: Uint16Array | Uint32Array;
}

/** Copies what a state inherits from its fallback: its found fragments, and where it goes otherwise. */
function inherit({ trie, next, fallback, width }: Growth, state: number): void {
	const behind = fallback[state] ?? 0;
	trie.found[state]?.push(...(trie.found[behind] ?? []));
	next.copyWithin(state * width, behind * width, (behind + 1) * width);
}

/** Leads a state to its children, whose fallback is where the state would have gone without them. */
function branch(
	{ trie, classes, width, next, fallback }: Growth,
	state: number,
): readonly number[] {
	const children = trie.children[state] ?? new Map<number, number>();
	for (const [byte, child] of children) {
		const at = state * width + (classes[byte] ?? 0);
		fallback[child] = state === 0 ? 0 : (next[at] ?? 0);
		next[at] = child;
	}
	return [...children.values()];
}

function transitions(trie: Trie, classes: Uint8Array, width: number): Uint16Array | Uint32Array {
	const states = trie.children.length;
	const Numbers = states <= 0x10000 ? Uint16Array : Uint32Array;
	const next = new Numbers(states * width);
	const growth = { trie, classes, width, next, fallback: new Numbers(states) };
	const queue = [0];
	// Breadth first: a fallback is shorter, and so complete before it is inherited from.
	for (let place = 0; place < queue.length; place += 1) {
		const state = queue[place] ?? 0;
		if (state !== 0) inherit(growth, state);
		queue.push(...branch(growth, state));
	}
	return next;
}

/** Builds the automaton of these fragments, which are numbered in their order; none may be empty. */
export function automatonOf(fragments: readonly Uint8Array[]): Automaton {
	const trie = trieOf(fragments);
	const [classes, width] = classesOf(fragments);
	const next = transitions(trie, classes, width);
	return {
		classes,
		width,
		next,
		found: trie.found.map((numbers) => (numbers.length > 0 ? numbers : undefined)),
		ends: Uint8Array.from(trie.found, (numbers) => (numbers.length > 0 ? 1 : 0)),
	};
}
