import { addressSpans } from './address-spans.ts';
import { encodedCommands } from './encoded-commands.ts';
import { foundNames } from './found-names.ts';
import { type FoundSecret, foundSecrets } from './found-secrets.ts';
import { identifierSpans } from './identifier-spans.ts';
import type { KnownSecrets } from './known-secrets.ts';
import type { Lint } from './linted-secrets.ts';
import type { Names } from './names.ts';
import { type NeedleHit, needles } from './needles.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Replacement } from './replacement.ts';
import type { Span } from './span.ts';
import { wideRuns } from './wide-runs.ts';
import { withSpans } from './with-spans.ts';

/** What a redaction knows, and where it counts. */
export interface RedactionState {
	readonly secrets: KnownSecrets;
	readonly names: Names;
	readonly pseudonyms: Pseudonyms;
	readonly lint: Lint;
	readonly count: (rule: string) => void;
}

/** Learns from texts, and takes out of them. */
export interface TextRedactor {
	/** Notes the secrets and names of a text, so that every other text is cleaned of them. */
	learn(text: string): Promise<void>;
	/** The text without its secrets, with stand-ins for what identifies. `context` is what stood in front of it. */
	redact(text: string, context?: string): Promise<string>;
}

const deepest = 3;
const byteOrderMark = '\uFEFF';
const ownMark = /^\[secret-[0-9a-f]{8}\]/;

const withoutMark = (text: string): string =>
	text.startsWith(byteOrderMark) ? text.slice(1) : text;

const textOf = (text: string, { start, end }: FoundSecret): string => text.slice(start, end);

async function secretsIn(text: string, lint: Lint): Promise<readonly FoundSecret[]> {
	const found = [...foundSecrets(text), ...(await lint(text))];
	return found.filter((secret) => !ownMark.test(textOf(text, secret)));
}

const interleaved = (text: string): string => [...text].map((sign) => `${sign}\0`).join('');

type Search = (text: string) => readonly NeedleHit<Replacement>[];

/** A search for all that is known, made anew when there is more. */
function searchFor({ secrets, names }: RedactionState): Search {
	let search: Search | undefined;
	let searched = -1;
	return (text) => {
		const size = secrets.count() + names.count();
		if (search === undefined || searched !== size) {
			const marks = secrets.needles().map(({ is, ...needle }) => ({
				...needle,
				is: { rule: 'secret:known', of: () => is },
			}));
			search = needles<Replacement>([...marks, ...names.needles()]);
			searched = size;
		}
		return search(text);
	};
}

async function learn(text: string, state: RedactionState, depth: number): Promise<void> {
	const { secrets, names, lint } = state;
	for (const found of await secretsIn(text, lint)) {
		for (const value of [textOf(text, found), ...found.inside]) secrets.add(value);
	}
	for (const { kind, name } of foundNames(text)) names.add(kind, name);
	const nested = depth >= deepest ? [] : [...encodedCommands(text), ...wideRuns(text)];
	for (const inner of nested) await learn(inner.text, state, depth + 1);
}

/** What is taken out of a text, the most important first. */
function plainSpans(text: string, state: RedactionState, search: Search): readonly Span[] {
	const { names, pseudonyms } = state;
	// Of a full name and a first name that is a user's too, the full name counts.
	const hits = [...search(text)].sort(
		(one, other) => other.end - other.start - one.end + one.start,
	);
	const known = hits.map(({ start, end, is }) => {
		return { start, end, text: is.of(text.slice(start, end)), rule: is.rule };
	});
	const said = foundNames(text).map(({ kind, name, start }) => {
		return { start, end: start + name.length, text: names.of(kind, name), rule: kind };
	});
	return [
		...known,
		...identifierSpans(text, pseudonyms, names),
		...addressSpans(text, pseudonyms),
		...said,
	];
}

async function secretSpans(
	text: string,
	{ secrets, lint }: RedactionState,
): Promise<readonly Span[]> {
	return (await secretsIn(text, lint)).map((secret) => {
		const mark = secret.isNumber ? '0' : secrets.markFor(textOf(text, secret));
		return { start: secret.start, end: secret.end, text: mark, rule: `secret:${secret.rule}` };
	});
}

/** Redacts a text with what is encoded in it, to some depth. */
function spansOver(
	state: RedactionState,
): (text: string, depth: number) => Promise<readonly Span[]> {
	const search = searchFor(state);
	const clean = async (text: string, depth: number): Promise<string> =>
		withSpans(text, await spansIn(text, depth), state.count);
	const nestedIn = async (text: string, depth: number): Promise<readonly Span[]> => {
		const spans: Span[] = [];
		for (const { start, end, encoding, text: inner } of encodedCommands(text)) {
			const written = Buffer.from(await clean(inner, depth), encoding).toString('base64');
			spans.push({ start, end, text: written, rule: 'encoded-command' });
		}
		for (const { start, end, text: inner } of wideRuns(text)) {
			spans.push({ start, end, text: interleaved(await clean(inner, depth)), rule: 'utf-16' });
		}
		return spans.filter((span) => span.text !== text.slice(span.start, span.end));
	};
	const spansIn = async (text: string, depth: number): Promise<readonly Span[]> => {
		const nested = depth >= deepest ? [] : await nestedIn(text, depth + 1);
		return [...nested, ...(await secretSpans(text, state)), ...plainSpans(text, state, search)];
	};
	return spansIn;
}

/** A redactor of texts over one state. */
export function textRedactor(state: RedactionState): TextRedactor {
	const spansIn = spansOver(state);
	return {
		learn: (text) => learn(withoutMark(text), state, 0),
		async redact(text, context = '') {
			if (text === '') return text;
			const plain = withoutMark(text);
			const spans = await spansIn(`${context}${plain}`, 0);
			const inText = spans
				.map((span) => ({
					...span,
					start: Math.max(0, span.start - context.length),
					end: span.end - context.length,
				}))
				.filter(({ end }) => end > 0);
			const mark = text.length > plain.length ? byteOrderMark : '';
			return `${mark}${withSpans(plain, inText, state.count)}`;
		},
	};
}
