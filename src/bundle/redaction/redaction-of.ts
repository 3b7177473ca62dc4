import type { Transcript, TranscriptEntry } from '../../model/transcript.ts';
import { knownSecrets } from './known-secrets.ts';
import { learnEntry } from './learn-entry.ts';
import { learnLines } from './learn-lines.ts';
import { learnValue } from './learn-value.ts';
import type { LineCount } from './line-count.ts';
import { lintedSecrets } from './linted-secrets.ts';
import type { MapRow } from './map-row.ts';
import { names } from './names.ts';
import { namesUnderKeys } from './names-under-keys.ts';
import { pseudonyms } from './pseudonyms.ts';
import { redactedEntry } from './redacted-entry.ts';
import { redactedLines } from './redacted-lines.ts';
import { redactedValue } from './redacted-value.ts';
import { type ResidueCheck, residueIn } from './residue-in.ts';
import { seededNames } from './seeded-names.ts';
import { textRedactor } from './text-redactor.ts';
import type { ValueTools } from './value-tools.ts';

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What is redacted together: whatever one part gives away is taken out of all. */
export interface RedactedEvidence {
	readonly transcript: Transcript;
	/** Other JSON values of the bundle by member, such as the diagnosis and the journal. */
	readonly values?: Readonly<Record<string, unknown>>;
	/** Logs by member, opened anew for each of the two passes. */
	readonly logs?: Readonly<Record<string, () => Bytes>>;
}

/** How a bundle is redacted. */
export interface RedactionOptions {
	/** 32 random bytes for this bundle alone: who has them can tell which stand-in is whose. */
	readonly key: Uint8Array;
}

/** How often each rule replaced something, what was withheld, and whether the map held everything. */
export interface RedactionReport {
	readonly counts: Readonly<Record<string, number>>;
	readonly secrets: number;
	/** Members, and entries as `transcript.jsonl:12`, that could not be redacted and were left out. */
	readonly withheld: readonly string[];
	readonly mapIsFull: boolean;
}

/** Evidence without its secrets, with stand-ins for what identifies. */
export interface Redaction {
	readonly transcript: Transcript;
	readonly values: Readonly<Record<string, unknown>>;
	/** A log of the evidence, redacted as it is read. Throws a RangeError where it cannot be: it must stay out. */
	log(member: string, count?: LineCount): AsyncGenerator<string>;
	/** Any further JSON value, such as a report on the redacted evidence. */
	redact(value: unknown): Promise<unknown>;
	/** What stands for what: for the owner alone, never in the bundle. Complete when all logs are read. */
	map(): readonly MapRow[];
	report(): RedactionReport;
	/** Looks for everything that was taken out, in what is about to leave. */
	residue(): ResidueCheck;
}

const withheldDetail = 'withheld: it could not be redacted';

function withheldEntry({ operation }: TranscriptEntry): TranscriptEntry {
	return {
		operation,
		args: [],
		reading: { status: 'unobserved', reason: 'skipped', detail: withheldDetail },
	};
}

/** The tools of one redaction, and its counts. */
function toolsUnder(key: Uint8Array): { tools: ValueTools; counts: Record<string, number> } {
	const counts: Record<string, number> = {};
	const count = (rule: string): void => {
		counts[rule] = (counts[rule] ?? 0) + 1;
	};
	const stands = pseudonyms(key);
	const state = {
		secrets: knownSecrets(key),
		names: names(stands),
		pseudonyms: stands,
		lint: lintedSecrets(),
		count,
	};
	return { tools: { ...state, text: textRedactor(state) }, counts };
}

/**
 * First pass: what identifies by its place, then what the texts say. Answers the entries and members that cannot be
 * learnt from: nobody knows what they hold.
 */
async function learnAll(
	evidence: RedactedEvidence,
	tools: ValueTools,
): Promise<ReadonlySet<unknown>> {
	const unread = new Set<unknown>();
	for (const entry of evidence.transcript.entries) seededNames(entry, tools.names);
	namesUnderKeys(evidence.values, tools.names);
	for (const entry of evidence.transcript.entries) {
		// Addresses of interfaces come first: what is known of their networks holds for every text.
		if (entry.operation !== 'networkAddresses') continue;
		await redactedEntry(entry, tools).catch(() => unread.add(entry));
	}
	for (const entry of evidence.transcript.entries) {
		await learnEntry(entry, tools).catch(() => unread.add(entry));
	}
	for (const [member, value] of Object.entries(evidence.values ?? {})) {
		await learnValue(value, tools).catch(() => unread.add(member));
	}
	for (const [member, open] of Object.entries(evidence.logs ?? {})) {
		await learnLines(open(), tools.text).catch(() => unread.add(member));
	}
	return unread;
}

/** The redacted part, or what stands for one that cannot be redacted. */
async function orWithheld<T>(
	isUnread: boolean,
	redact: () => Promise<T>,
	withhold: () => T,
): Promise<T> {
	return isUnread ? withhold() : redact().catch(withhold);
}

/**
 * Redacts evidence in two passes: secrets and names are learnt from all of it, then taken out of all of it. The same
 * evidence under the same key becomes the same. What cannot be redacted is left out, with a mark.
 */
export async function redactionOf(
	evidence: RedactedEvidence,
	{ key }: RedactionOptions,
): Promise<Redaction> {
	const { tools, counts } = toolsUnder(key);
	const withheld: string[] = [];
	const unread = await learnAll(evidence, tools);
	const withhold = <T>(place: string, mark: T) => {
		withheld.push(place);
		return mark;
	};
	const entries: TranscriptEntry[] = [];
	for (const [place, entry] of evidence.transcript.entries.entries()) {
		const clean = await orWithheld(
			unread.has(entry),
			() => redactedEntry(entry, tools),
			() => withhold(`transcript.jsonl:${place + 1}`, withheldEntry(entry)),
		);
		entries.push(clean);
	}
	const values: Record<string, unknown> = {};
	for (const [member, value] of Object.entries(evidence.values ?? {})) {
		values[member] = await orWithheld(
			unread.has(member),
			() => redactedValue(value, tools),
			() => withhold(member, { withheld: withheldDetail }),
		);
	}
	return {
		transcript: { ...evidence.transcript, entries },
		values,
		log(member, count = { bytes: 0, withheld: 0 }) {
			const open = evidence.logs?.[member];
			if (open === undefined || unread.has(member))
				throw new RangeError(`${member} cannot be redacted`);
			return redactedLines(open(), tools.text, count);
		},
		redact: (value) => redactedValue(value, tools),
		map: () => tools.pseudonyms.rows(),
		report: () => ({
			counts: { ...counts },
			secrets: tools.secrets.count(),
			withheld,
			mapIsFull: tools.pseudonyms.isFull(),
		}),
		residue: () => residueIn(tools.pseudonyms.rows(), tools.secrets.values()),
	};
}
