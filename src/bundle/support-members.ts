import { createHash, randomBytes } from 'node:crypto';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { KeptRecord } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import type { Plan } from '../model/plan.ts';
import type { Transcript } from '../model/transcript.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { sizeWords } from '../report/size-words.ts';
import { bundleVersion } from './bundle-version.ts';
import { collectorLimits } from './collector-limits.ts';
import type { Collected, Manifest } from './manifest.ts';
import type { MapRow } from './redaction/map-row.ts';
import { type Redaction, redactionOf } from './redaction/redaction-of.ts';
import type { Residue } from './redaction/residue-in.ts';

/** What goes into a support bundle, as it was seen. */
export interface Evidence {
	readonly program: Diagnosis['program'];
	readonly transcript: Transcript;
	/** Null: judging it failed. The reads are there, and can be judged elsewhere. */
	readonly diagnosis: Diagnosis | null;
	readonly plan: Plan | null;
	readonly journal: readonly KeptRecord[] | null;
	readonly inventory: Json | null;
	/** Texts of logs by member. */
	readonly logs: Readonly<Record<string, string>>;
	/** Whether the page that people look at goes in, too. */
	readonly report: boolean;
	readonly collected: readonly Collected[];
}

/** A support bundle before it is packed. */
export interface SupportMembers {
	/** In the order in which they are packed; the manifest first. */
	readonly members: readonly (readonly [name: string, bytes: Buffer])[];
	readonly manifest: Manifest;
	/** What stands for what; it stays with the owner. */
	readonly map: readonly MapRow[];
	/** What should have been taken out and is still there: nothing, or the bundle must not leave. */
	readonly residue: readonly Residue[];
	/** Parts that could not be redacted, and were left out. */
	readonly withheld: readonly string[];
}

type Texts = [name: string, text: string][];

/** Members, and what became of those that are none. */
interface Made {
	readonly texts: Texts;
	readonly rows: readonly Collected[];
}

// What was collected is told by the manifest; it goes through the redaction under this name.
const told = 'collected';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The logs without what is taken out; one of which nobody knows what it holds stays out. */
async function logTexts(redaction: Redaction, names: readonly string[]): Promise<Made> {
	const texts: Texts = [];
	const rows: Collected[] = [];
	for (const name of names) {
		let text = '';
		try {
			for await (const part of redaction.log(name)) text += part;
			texts.push([name, text]);
		} catch {
			rows.push({ what: name, status: 'not-taken', detail: 'withheld: it could not be redacted' });
		}
	}
	return { texts, rows };
}

/** The page is made of what was redacted: it cannot hold more than the rest. */
function pageOf({ values }: Redaction): string {
	const diagnosis = values['diagnosis.json'] as Diagnosis;
	const plan = values['plan.json'] as Plan | undefined;
	const journal = values['journal.json'] as readonly KeptRecord[] | undefined;
	const beside = { ...(plan ? { plan } : {}), ...(journal ? { journal } : {}) };
	return htmlReport(diagnosis, beside);
}

/** The page, where it can be made of what there is, and is no larger than it may be. */
function reportOf(redaction: Redaction, { report, diagnosis }: Evidence): Made {
	const missing = (detail: string): Made => ({
		texts: [],
		rows: [{ what: 'report', status: 'not-taken', detail }],
	});
	if (!report) return { texts: [], rows: [] };
	if (diagnosis === null) return missing('there is no diagnosis to be shown');
	try {
		const page = pageOf(redaction);
		const most = collectorLimits.report.bytes;
		if (Buffer.byteLength(page) > most) {
			return missing(`it is larger than its limit, ${sizeWords(most)}`);
		}
		return { texts: [['report.html', page]], rows: [{ what: 'report', status: 'taken' }] };
	} catch {
		// What the error says may be evidence that nobody took anything out of.
		return missing('failed: it could not be made of what was redacted');
	}
}

function manifestOf(
	{ transcript, program }: Evidence,
	texts: Texts,
	{ collected, counts }: { collected: readonly Collected[]; counts: Manifest['redactions'] },
): Manifest {
	const { os, observedAt, options } = transcript;
	return {
		schema: `nestvirt/bundle@${bundleVersion}`,
		program,
		redaction: 'full',
		...(counts ? { redactions: counts } : {}),
		...{ collected, os, observedAt, options },
		members: texts.map(([path, text]) => ({
			path,
			bytes: Buffer.byteLength(text),
			sha256: createHash('sha256').update(text).digest('hex'),
		})),
	};
}

/** The JSON members as they were seen. A reader wants a diagnosis: one that failed holds no verdict. */
function valuesOf({ program, diagnosis, plan, journal, inventory }: Evidence) {
	return {
		'diagnosis.json': diagnosis ?? { program, goals: [], findings: [] },
		...(plan ? { 'plan.json': plan } : {}),
		...(journal ? { 'journal.json': journal } : {}),
		...(inventory ? { 'inventory.json': inventory } : {}),
	};
}

/** What was collected, redacted: paths and errors name people. Where that fails, nothing is said. */
function collectedIn({ values }: Redaction): readonly Collected[] {
	const rows = values[told];
	return Array.isArray(rows) ? (rows as readonly Collected[]) : [];
}

/** Takes secrets out, puts stand-ins for what identifies, looks for what is left, and lays the members ready. */
export async function supportMembers(
	evidence: Evidence,
	key: Uint8Array = randomBytes(32),
): Promise<SupportMembers> {
	const { transcript, collected } = evidence;
	const logs = Object.fromEntries(
		Object.entries(evidence.logs).map(([name, text]) => [name, () => [Buffer.from(text)]]),
	);
	const values = { ...valuesOf(evidence), [told]: collected };
	const redaction = await redactionOf({ transcript, values, logs }, { key });
	const made = [
		await logTexts(redaction, Object.keys(logs)),
		reportOf(redaction, evidence),
	] as const;
	const texts: Texts = [
		...Object.entries(redaction.values)
			.filter(([name]) => name !== told)
			.map(([name, value]): [string, string] => [name, line(value)]),
		...made.flatMap((one) => one.texts),
		['transcript.jsonl', redaction.transcript.entries.map(line).join('')],
	];
	texts.sort(([one], [other]) => (one < other ? -1 : 1));
	const { counts, withheld } = redaction.report();
	const rows = [...collectedIn(redaction), ...made.flatMap((one) => one.rows)];
	const manifest = manifestOf(evidence, texts, { collected: rows, counts });
	const all: Texts = [['manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`], ...texts];
	const check = redaction.residue();
	for (const [name, text] of all) check.look(name, text);
	return {
		members: all.map(([name, text]) => [name, Buffer.from(text)] as const),
		...{ manifest, withheld, map: redaction.map(), residue: check.found() },
	};
}
