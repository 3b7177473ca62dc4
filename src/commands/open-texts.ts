import { findLooseFiles } from '../bundle/find-loose-files.ts';
import type { LooseMember, LooseMembers } from '../bundle/loose-members.ts';
import { refusedFiles } from '../bundle/refused-files.ts';
import { decodedText } from '../derive/decoded-text.ts';
import { factsFromClaims } from '../derive/facts-from-claims.ts';
import { identify } from '../derive/identify.ts';
import { mergedCauses } from '../derive/merged-causes.ts';
import { readText } from '../derive/read-text.ts';
import { traitsFromIdentity } from '../derive/traits-from-identity.ts';
import { weighedClaims } from '../derive/weighed-claims.ts';
import { explainer } from '../explain/explainer.ts';
import type { NamedCause } from '../model/explanation.ts';
import type { FactId, Facts } from '../model/facts.ts';
import type { LooseFile, ReadText, TextCause } from '../model/loose-texts.ts';
import { machineFrom } from '../model/machine.ts';
import { observed, valueIn } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import type { OpenedMachine } from './context.ts';

/** A file whose beginning was read; null: it holds no text. */
interface Opened extends LooseMember {
	readonly read: ReadText | null;
}

// What programs print of a machine is far shorter; of a log, its beginning says whose it is.
const headBytes = 2 * 1024 * 1024;
const unlimited = Number.POSITIVE_INFINITY;

async function headOf(members: LooseMembers, name: string): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of members.chunks(name, headBytes)) parts.push(part);
	const head = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		head.set(part, at);
		at += part.length;
	}
	return head;
}

async function openedFiles(members: LooseMembers): Promise<readonly Opened[]> {
	const opened: Opened[] = [];
	for (const { name, bytes } of members.files) {
		const text = decodedText(await headOf(members, name));
		opened.push({ name, bytes, read: text === null ? null : readText(text, name) });
	}
	return opened;
}

/** The system that the files tell of. Two systems are two machines, and none is one that cannot be judged. */
function osOf(place: string, files: readonly Opened[]): Os {
	const told = files.flatMap(({ name, read }) => (read?.os ? [{ name, os: read.os }] : []));
	const [first] = told;
	if (first === undefined) {
		throw refusedFiles(
			place,
			'it is no recording of nestvirt, and none of its texts tells which system it is of (add systeminfo.txt on Windows, os-release and lscpu on Linux; nestvirt explain FILE reads an error text alone)',
		);
	}
	const other = told.find(({ os }) => os !== first.os);
	if (other !== undefined) {
		throw refusedFiles(
			place,
			`they are of two machines: ${first.name} is of ${first.os}, ${other.name} of ${other.os}`,
		);
	}
	return first.os;
}

async function causesIn(
	members: LooseMembers,
	files: readonly Opened[],
	os: Os,
	traits: readonly string[],
): Promise<readonly TextCause[]> {
	const found: { readonly file: string; readonly causes: readonly NamedCause[] }[] = [];
	for (const { name, read } of files) {
		if (read === null) continue;
		const isLog = read.kinds.includes('docker-log');
		const platform = os === 'windows' ? 'docker-desktop-windows' : 'dockerd-linux';
		const text = explainer({ words: isLog ? { platform } : {}, traits });
		for await (const part of members.chunks(name, unlimited)) text.feed(part);
		found.push({ file: name, causes: text.finish() });
	}
	return mergedCauses(found);
}

/** What came of each file: the facts that rest on it, and the causes that it speaks for most. */
function accounts(
	files: readonly Opened[],
	facts: Facts,
	causes: readonly TextCause[],
): readonly LooseFile[] {
	return files.map(({ name, bytes, read }) => ({
		...{ name, bytes, kinds: read?.kinds ?? [], isText: read !== null },
		tells: Object.entries(facts).flatMap(([fact, observation]) =>
			observation.status !== 'unobserved' &&
			observation.evidence.some(({ source }) => source === name)
				? [fact as FactId]
				: [],
		),
		causes: causes.flatMap(({ file, cause }) => (file === name ? [cause] : [])),
	}));
}

/** A text once more, opened anew: a zip file was closed. */
async function* textOf(place: string, name: string): AsyncIterable<Uint8Array> {
	const members = await findLooseFiles(place);
	if (members === null) throw refusedFiles(place, 'they are not there any more');
	try {
		yield* members.chunks(name, unlimited);
	} finally {
		await members.close();
	}
}

async function judged(place: string, members: LooseMembers): Promise<OpenedMachine> {
	const files = await openedFiles(members);
	const os = osOf(place, files);
	const { claims, contradictions } = weighedClaims(
		files.map(({ name, read }) => ({ file: name, claims: read?.claims ?? [] })),
	);
	const told = factsFromClaims(claims, os);
	const signals = told.identity ? undefined : valueIn(told['printed-signals']);
	const traits = signals ? traitsFromIdentity(identify(signals), os) : [];
	const causes = await causesIn(members, files, os, traits);
	const lines = causes.flatMap(({ file, because }) =>
		because.map((excerpt) => ({ source: file, excerpt })),
	);
	const named = causes.map(({ file: _, ...cause }) => cause);
	const texts = {
		...{ files: accounts(files, told, causes), contradictions, causes },
		datedBy: 'newest-file' as const,
	};
	const detail = `none of the ${files.length} files tells it`;
	return {
		machine: machineFrom(os, async () => ({
			status: 'unobserved',
			reason: 'not-recorded',
			detail,
		})),
		observedAt: members.newest,
		capturedWith: { proof: false, online: false },
		texts: files.flatMap(({ name, read }) =>
			read === null ? [] : [{ member: name, read: () => textOf(place, name) }],
		),
		told: { facts: { ...told, 'log-causes': observed(named, ...lines) }, texts },
	};
}

/** Judges loose files in place of a machine: what they tell are facts, and what they do not tell is not known. */
export async function openTexts(place: string, members: LooseMembers): Promise<OpenedMachine> {
	try {
		if (members.files.length === 0) throw refusedFiles(place, 'there are none');
		return await judged(place, members);
	} finally {
		await members.close();
	}
}
