import type { Card } from '../model/card.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Finding } from '../model/finding.ts';
import { cardText } from './card-text.ts';
import { feasibilityWords } from './feasibility-words.ts';
import { neutral } from './neutral.ts';
import { picture } from './picture.ts';
import { plainTheme } from './plain-theme.ts';
import { rootFailures } from './root-failures.ts';
import { signs } from './signs.ts';
import { textRows } from './text-rows.ts';
import { unseenRows } from './unseen-rows.ts';

const lettersInLine = 78;

/** Text that says what it says and steers nothing: no tag, no link, no table, and nobody is called by name. */
function plain(text: string): string {
	const escaped = text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
	return escaped.replaceAll('@', '@<!-- -->').replace(/\s+/g, ' ');
}

/** A block that shows its text as it is; its fence is longer than any in it. */
function block(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${text}\n${fence}`;
}

const folded = (title: string, content: string): string =>
	`<details><summary>${plain(title)}</summary>\n\n${content}\n\n</details>`;

function goalsTable({ goals }: Diagnosis): string {
	const rows = goals.map(
		({ id, feasibility, because }) =>
			`| ${plain(id)} | ${feasibilityWords[feasibility]} | ${plain(because)} |`,
	);
	return ['| goal | | because |', '|---|---|---|', ...rows].join('\n');
}

function stepsOf({ cure }: Finding): readonly string[] {
	if (cure === undefined) return [];
	const steps = cure.steps.map(({ text, command }, place) => {
		const line = `${place + 1}. ${plain(text)}`;
		if (command === undefined) return line;
		return `${line}\n${block(command).replaceAll(/^/gm, '   ')}`;
	});
	return [`**${plain(cure.title)}**`, ...(steps.length > 0 ? [steps.join('\n')] : [])];
}

function wrong({ findings }: Diagnosis): readonly string[] {
	const parts = rootFailures(findings).flatMap(({ root, consequences }) => {
		const hence = consequences.map(({ title }) => `- hence: ${plain(title)}`);
		return [
			`#### ${plain(root.title)}`,
			`${root.layer}: ${plain(root.because)}`,
			...(hence.length > 0 ? [hence.join('\n')] : []),
			...stepsOf(root),
		];
	});
	return parts.length === 0 ? [] : ['### What is wrong', ...parts];
}

function taken({ takenFacts }: Diagnosis): readonly string[] {
	if (takenFacts === undefined) return [];
	const rows = takenFacts.facts.map(({ title }) => `- ${plain(title)}`);
	return [
		folded(`As nestvirt ${takenFacts.version} stored it, and not seen again`, rows.join('\n')),
	];
}

function textParts({ texts, observedAt }: Diagnosis): readonly string[] {
	if (texts === undefined) return [];
	const { heading, files, splits } = textRows(texts, observedAt);
	const rows = (all: readonly string[]): string => all.map((row) => `- ${plain(row)}`).join('\n');
	const causes = texts.causes.map(
		({ cause, file, because, meaning }) => `${cause} (${file}): ${meaning} ${because.join(' / ')}`,
	);
	return [
		plain(heading),
		rows(files),
		...(splits.length > 0 ? ['### Where the files contradict each other', rows(splits)] : []),
		...(causes.length > 0 ? ['### What the files say went wrong', rows(causes)] : []),
	];
}

const letter = (card: Card): string =>
	folded(`Card to forward: ${card.title}`, block(cardText(card, lettersInLine).join('\n')));

/** A diagnosis in Markdown, as an issue tracker takes it. */
export function diagnosisMarkdown(diagnosis: Diagnosis): string {
	const safe = neutral(diagnosis);
	const { nesting, findings, unseen, program, observedAt, texts } = safe;
	const others = findings.filter(({ verdict }) => verdict !== 'fail');
	const judged = others.map(({ id, verdict, because }) => `${verdict}: ${id} (${because})`);
	const unseenLines = unseenRows(unseen, texts !== undefined).map(
		([why, titles]) => `- ${plain(`${why}: ${titles}`)}`,
	);
	const parts = [
		`### nestvirt ${plain(program.version)}, ${plain(observedAt)}`,
		block(picture(safe.stack, plainTheme(lettersInLine, signs.unicode)).join('\n')),
		...textParts(safe),
		...(nesting ? [`Nesting: ${nesting.verdict}: ${plain(nesting.because.join('; '))}`] : []),
		goalsTable(safe),
		...wrong(safe),
		...(unseenLines.length > 0 ? [folded('What could not be seen', unseenLines.join('\n'))] : []),
		...taken(safe),
		...(judged.length > 0 ? [folded('Other checks', block(judged.join('\n')))] : []),
		...findings.flatMap(({ cure }) => (cure?.card ? [letter(cure.card)] : [])),
	];
	return `${parts.join('\n\n')}\n`;
}
