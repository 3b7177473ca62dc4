import * as z from 'zod/mini';
import type { TranscriptEntry } from '../model/transcript.ts';
import { windowsValues } from './windows-values.ts';

const count = z.int().check(z.nonnegative());
const word = z.int().check(z.nonnegative(), z.maximum(0xffffffff));

const kinds = ['file', 'folder', 'socket', 'character-device', 'block-device', 'pipe', 'other'];
const reasons = [
	'access-denied',
	'command-missing',
	'timed-out',
	'unparsable',
	'unsupported',
	'not-recorded',
	'skipped',
	'offline',
	'asleep',
	'failed',
];

const httpAnswer = z.object({
	statusCode: count,
	headers: z.record(z.string(), z.string()),
	body: z.string(),
	truncated: z.boolean(),
});

const tail = z.object({ tail: z.string(), bytes: count, truncated: z.boolean() });

/** The value that each operation may have answered with. */
const values = {
	readFile: z.object({ text: z.string(), truncated: z.boolean() }),
	readTail: tail,
	systemLog: tail,
	readBytes: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
	searchFile: z.array(z.string()),
	listFolder: z.array(z.string()),
	fileStatus: z.object({ kind: z.enum(kinds), mode: count, uid: count, gid: count, bytes: count }),
	readLink: z.string(),
	mayAccess: z.boolean(),
	diskSpace: z.object({ totalBytes: count, freeBytes: count }),
	environmentVariable: z.string(),
	account: z.object({
		uid: count,
		gid: count,
		groups: z.array(count),
		name: z.string(),
		homeFolder: z.string(),
	}),
	cpuid: z.object({ eax: word, ebx: word, ecx: word, edx: word }),
	proveGuest: z.object({
		outcome: z.enum(['ran', 'in-use', 'never-ended', 'strayed', 'refused']),
		detail: z.string(),
		milliseconds: z.number(),
	}),
	httpGet: httpAnswer,
	engineCall: httpAnswer,
	registryImage: z.object({ manifest: z.string(), configuration: z.nullable(z.string()) }),
	forwardChains: z.array(
		z.object({ table: z.string(), name: z.string(), policy: z.enum(['accept', 'drop']) }),
	),
	networkAddresses: z.array(
		z.object({ name: z.string(), address: z.string(), prefixLength: count }),
	),
	unitState: z.object({
		load: z.string(),
		active: z.string(),
		sub: z.string(),
		result: z.string(),
	}),
	...windowsValues,
} satisfies Record<TranscriptEntry['operation'], z.ZodMiniType>;

const readingOf = (value: z.ZodMiniType) =>
	z.union([
		z.object({ status: z.literal('observed'), value }),
		z.object({ status: z.literal('absent'), detail: z.string() }),
		z.object({ status: z.literal('unobserved'), reason: z.enum(reasons), detail: z.string() }),
	]);

const entries = Object.entries(values).map(([operation, value]) =>
	z.object({
		operation: z.literal(operation),
		args: z.array(z.unknown()),
		reading: readingOf(value),
	}),
);

const header = z.object({ operation: z.string() });

/**
 * One line of a transcript, checked. Null for an operation that this version does not know: a newer
 * program recorded it, and nobody here will ask for it. Throws for everything else that is no entry.
 */
export function checkedEntry(value: unknown): TranscriptEntry | null {
	const { operation } = header.parse(value);
	const place = Object.keys(values).indexOf(operation);
	const schema = entries[place];
	return schema === undefined ? null : (schema.parse(value) as TranscriptEntry);
}
