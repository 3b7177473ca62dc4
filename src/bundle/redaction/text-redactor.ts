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

function valueOf(text: string, { start, end }: FoundSecret): string {
	return text.slice(start, end);
}

async function secretsIn(text: string, lint: Lint): Promise<readonly FoundSecret[]> {
	const found = [...foundSecrets(text), ...(await lint(text))];
	return found.filter((secret) => !ownMark.test(valueOf(text, secret)));
}

const interleaved = (text: string): string => [...text].map((sign) => `${sign}\0`).join('');

/** A redactor of texts over one state. */
export function textRedactor(state: RedactionState): TextRedactor {
	const { secrets, names, pseudonyms, lint, count } = state;
	let search: ((text: string) => readonly NeedleHit<Replacement>[]) | undefined;
	let searched = -1;
	const knownIn = (text: string): readonly NeedleHit<Replacement>[] => {
		const size = secrets.count() + names.count();
		if (search === undefined || searched !== size) {
			const marks = secrets.needles().map((needle) => ({
				...needle,
				is: { rule: 'secret:known', of: () => needle.is },
			}));
			search = needles<Replacement>([...marks, ...names.needles()]);
			searched = size;
		}
		return search(text);
	};
	const learnNames = (text: string): void => {
		for (const { kind, name } of foundNames(text)) names.add(kind, name);
	};
	const learn = async (text: string, depth = 0): Promise<void> => {
		for (const found of await secretsIn(text, lint)) {
			secrets.add(valueOf(text, found));
			for (const inner of found.inside) secrets.add(inner);
		}
		learnNames(text);
		if (depth >= deepest) return;
		for (const command of encodedCommands(text)) await learn(command.text, depth + 1);
		for (const run of wideRuns(text)) await learn(run.text, depth + 1);
	};
	const nestedSpans = async (text: string, depth: number): Promise<readonly Span[]> => {
		if (depth >= deepest) return [];
		const spans: Span[] = [];
		for (const { start, end, encoding, text: inner } of encodedCommands(text)) {
			const clean = await redactAll(inner, depth + 1);
			if (clean === inner) continue;
			const written = Buffer.from(clean, encoding).toString('base64');
			spans.push({ start, end, text: written, rule: 'secret:encoded-command' });
		}
		for (const { start, end, text: inner } of wideRuns(text)) {
			const clean = await redactAll(inner, depth + 1);
			if (clean !== inner) spans.push({ start, end, text: interleaved(clean), rule: 'utf-16' });
		}
		return spans;
	};
	const spansIn = async (text: string, depth: number): Promise<readonly Span[]> => {
		const found = (await secretsIn(text, lint)).map((secret) => {
			const mark = secret.isNumber ? '0' : secrets.markFor(valueOf(text, secret));
			return { ...secret, text: mark, rule: `secret:${secret.rule}` };
		});
		const known = knownIn(text).map(({ start, end, is }) => {
			return { start, end, text: is.of(text.slice(start, end)), rule: is.rule };
		});
		const said = foundNames(text).map(({ kind, name, start }) => {
			return { start, end: start + name.length, text: names.of(kind, name), rule: kind };
		});
		return [
			...(await nestedSpans(text, depth)),
			...[...found, ...known],
			...identifierSpans(text, pseudonyms, names),
			...addressSpans(text, pseudonyms),
			...said,
		];
	};
	const redactAll = async (text: string, depth: number): Promise<string> => {
		const spans = await spansIn(text, depth);
		return spans.length === 0 ? text : withSpans(text, spans, count);
	};
	return {
		learn: (text) => learn(withoutMark(text)),
		async redact(text, context = '') {
			if (text === '') return text;
			const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
			const whole = `${context}${text.slice(mark.length)}`;
			const spans = (await spansIn(whole, 0)).filter(({ end }) => end > context.length);
			if (spans.length === 0) return text;
			const inText = spans.map((span) => ({
				...span,
				start: Math.max(0, span.start - context.length),
				end: span.end - context.length,
			}));
			return `${mark}${withSpans(text.slice(mark.length), inText, count)}`;
		},
	};
}
