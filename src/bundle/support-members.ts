import { createHash, randomBytes } from 'node:crypto';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { KeptRecord } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import type { Plan } from '../model/plan.ts';
import type { Transcript } from '../model/transcript.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { bundleVersion } from './bundle-version.ts';
import type { Collected, Manifest } from './manifest.ts';
import type { MapRow } from './redaction/map-row.ts';
import { type Redaction, redactionOf } from './redaction/redaction-of.ts';
import type { Residue } from './redaction/residue-in.ts';

/** What goes into a support bundle, as it was seen. */
export interface Evidence {
	readonly transcript: Transcript;
	readonly diagnosis: Diagnosis;
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

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function logTexts(redaction: Redaction, names: readonly string[]): Promise<Texts> {
	const texts: Texts = [];
	for (const name of names) {
		let text = '';
		for await (const part of redaction.log(name)) text += part;
		texts.push([name, text]);
	}
	return texts;
}

/** The page is made of what was redacted: it cannot hold more than the rest. */
function reportOf({ values }: Redaction, { report }: Evidence): Texts {
	if (!report) return [];
	const diagnosis = values['diagnosis.json'] as Diagnosis;
	const plan = values['plan.json'] as Plan | undefined;
	const journal = values['journal.json'] as readonly KeptRecord[] | undefined;
	const beside = { ...(plan ? { plan } : {}), ...(journal ? { journal } : {}) };
	return [['report.html', htmlReport(diagnosis, beside)]];
}

function manifestOf(evidence: Evidence, texts: Texts, counts: Manifest['redactions']): Manifest {
	const { transcript, diagnosis, collected } = evidence;
	const { os, observedAt, options } = transcript;
	return {
		schema: `nestvirt/bundle@${bundleVersion}`,
		program: diagnosis.program,
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

/** Takes secrets out, puts stand-ins for what identifies, looks for what is left, and lays the members ready. */
export async function supportMembers(
	evidence: Evidence,
	key: Uint8Array = randomBytes(32),
): Promise<SupportMembers> {
	const { transcript, diagnosis, plan, journal, inventory } = evidence;
	const given = {
		'diagnosis.json': diagnosis,
		...(plan ? { 'plan.json': plan } : {}),
		...(journal ? { 'journal.json': journal } : {}),
		...(inventory ? { 'inventory.json': inventory } : {}),
	};
	const logs = Object.fromEntries(
		Object.entries(evidence.logs).map(([name, text]) => [name, () => [Buffer.from(text)]]),
	);
	const redaction = await redactionOf({ transcript, values: given, logs }, { key });
	const texts: Texts = [
		...Object.entries(redaction.values).map(([name, value]): [string, string] => [
			name,
			line(value),
		]),
		...(await logTexts(redaction, Object.keys(logs))),
		...reportOf(redaction, evidence),
		['transcript.jsonl', redaction.transcript.entries.map(line).join('')],
	];
	texts.sort(([one], [other]) => (one < other ? -1 : 1));
	const { counts, withheld } = redaction.report();
	const manifest = manifestOf(evidence, texts, counts);
	const all: Texts = [['manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`], ...texts];
	const check = redaction.residue();
	for (const [name, text] of all) check.look(name, text);
	return {
		members: all.map(([name, text]) => [name, Buffer.from(text)] as const),
		...{ manifest, withheld, map: redaction.map(), residue: check.found() },
	};
}
