import type { Diagnosis } from '../../model/diagnosis.ts';
import type { KeptRecord } from '../../model/journal.ts';
import type { Plan } from '../../model/plan.ts';
import { neutral } from '../neutral.ts';
import { rootFailures } from '../root-failures.ts';
import { textRows } from '../text-rows.ts';
import { unseenRows } from '../unseen-rows.ts';
import { cardLetter } from './card-letter.ts';
import { findingArticle } from './finding-article.ts';
import { folded } from './folded.ts';
import { goalList } from './goal-list.ts';
import { html, type Markup, type Part } from './html.ts';
import { journalTimeline } from './journal-timeline.ts';
import { pagePolicy } from './page-policy.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { planPart } from './plan-part.ts';
import { stackPicture } from './stack-picture.ts';

/** What a report can hold beside a diagnosis. */
export interface Beside {
	readonly plan?: Plan;
	readonly journal?: readonly KeptRecord[];
}

const raw = (markup: string): Markup => ({ markup });

function headOf({ stack, os }: Diagnosis): string {
	const own = stack.find(({ layers }) => layers.includes('guest-os'));
	return own?.says ?? (os === 'windows' ? 'A Windows machine' : 'A Linux machine');
}

function nestingOf({ nesting }: Diagnosis): Markup | null {
	if (nesting === null) return null;
	const settled = nesting.settledBy ? `; ${nesting.settledBy} would settle it` : '';
	return html`<p><strong>Nesting: ${nesting.verdict}.</strong> ${nesting.because.join('; ')}${settled}</p>`;
}

function textsPart({ texts, observedAt }: Diagnosis): Part {
	if (texts === undefined) return null;
	const { heading, files, splits } = textRows(texts, observedAt);
	const list = (rows: readonly string[]): Markup =>
		html`<ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>`;
	const named = texts.causes.map(
		({ cause, file, meaning, because }) => `${cause} (${file}): ${meaning} ${because.join(' / ')}`,
	);
	return html`<h2>What it was judged from</h2><article><p>${heading}</p>${list(files)}
${splits.length > 0 ? html`<h3>Where the files contradict each other</h3>${list(splits)}` : null}
${named.length > 0 ? html`<h3>What the files say went wrong</h3>${list(named)}` : null}</article>`;
}

function wrongPart({ findings }: Diagnosis): Part {
	const failures = rootFailures(findings);
	return failures.length === 0 ? null : html`<h2>What is wrong</h2>${failures.map(findingArticle)}`;
}

function cardsPart({ findings }: Diagnosis): Part {
	const cards = findings.flatMap(({ cure }) => cure?.card ?? []);
	if (cards.length === 0) return null;
	return html`<h2>${cards.length === 1 ? 'A card' : 'Cards'} to forward</h2>${cards.map(cardLetter)}`;
}

function changesPart({ sinceCapture }: Diagnosis): Part {
	const { version = '', changes = [] } = sinceCapture ?? {};
	if (changes.length === 0) return null;
	const rows = changes.map(
		({ id, before, now }) => html`<dt>${id}</dt><dd>${now}; when it was recorded: ${before}</dd>`,
	);
	return html`<h2>What nestvirt ${version} judged otherwise</h2><article><dl>${rows}</dl></article>`;
}

function takenPart({ takenFacts }: Diagnosis): Part {
	if (takenFacts === undefined) return null;
	const { version, facts } = takenFacts;
	const rows = facts.map(({ title }) => html`<li>${title}</li>`);
	return folded(`As nestvirt ${version} stored it, and not seen again`, html`<ul>${rows}</ul>`);
}

function restPart(diagnosis: Diagnosis): Part {
	const { findings, identity, unseen, texts } = diagnosis;
	const rows = (all: readonly (readonly [string, string])[]): Markup =>
		html`<dl>${all.map(([name, says]) => html`<dt>${name}</dt><dd>${says}</dd>`)}</dl>`;
	const others = findings.filter(({ verdict }) => verdict !== 'fail');
	const judged = others.map(({ id, verdict, because }) => [`${id}: ${verdict}`, because] as const);
	const trace = (identity?.trace ?? []).map(
		({ signal, value, says }) => [signal, `${value} → ${says}`] as const,
	);
	return html`<h2>The rest</h2><article>
${unseen.length > 0 ? folded('What could not be seen', rows(unseenRows(unseen, texts !== undefined))) : null}
${takenPart(diagnosis)}
${judged.length > 0 ? folded('Other checks', rows(judged)) : null}
${trace.length > 0 ? folded('What tells the machine', rows(trace)) : null}</article>`;
}

/** A diagnosis as one HTML file that needs nothing else: it asks for nothing, and says all of it without scripts, too. */
export function htmlReport(diagnosis: Diagnosis, beside: Beside = {}): string {
	const safe = neutral(diagnosis);
	const { plan, journal } = neutral(beside);
	const { program, observedAt } = safe;
	const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headOf(safe)}: what is possible here</title>
<style>${raw(pageStyle)}</style>
</head>
<body>
<header><h1>${headOf(safe)}</h1>
<p class="soft">${safe.texts ? 'Judged from files, of which the newest is of' : 'Looked at on'} <time datetime="${observedAt}">${observedAt.replace('T', ' ').replace(/\..*/, '')} UTC</time> with nestvirt ${program.version}</p></header>
<main>
<div class="look"><section aria-labelledby="layers"><h2 id="layers">The layers</h2>${stackPicture(safe.stack)}${nestingOf(safe)}</section>
<section aria-labelledby="possible"><h2 id="possible">What is possible here</h2>${goalList(safe.goals)}</section></div>
${textsPart(safe)}
${wrongPart(safe)}
${plan === undefined ? null : planPart(plan)}
${journal === undefined ? null : journalTimeline(journal)}
${changesPart(safe)}
${cardsPart(safe)}
${restPart(safe)}
</main>
<footer>This page is one file: it asks nobody for anything, and can be read without a network.</footer>
<script>${raw(pageScript)}</script>
</body>
</html>
`;
	return page.markup;
}
