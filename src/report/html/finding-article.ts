import type { Finding, Severity } from '../../model/finding.ts';
import type { ResolvedRemediation } from '../../model/remediation.ts';
import type { RootFailure } from '../root-failures.ts';
import { whereWords } from '../where-words.ts';
import { folded } from './folded.ts';
import { html, type Markup } from './html.ts';
import { sourceLink } from './source-link.ts';
import { steps } from './steps.ts';

const severityWords: Readonly<Record<Severity, string>> = {
	blocker: 'in the way',
	degraded: 'works worse',
	advice: 'worth knowing',
};

function cureOf(cure: ResolvedRemediation | undefined): Markup | null {
	if (cure === undefined) return null;
	const card = cure.card ? ': the card below says how' : '';
	return html`<div class="cure"><p><strong>${cure.title}</strong> <span class="soft">${whereWords[cure.where]}${card}</span></p>
<p class="soft">${cure.impact}</p>${steps(cure.steps)}</div>`;
}

function evidenceOf({ evidence }: Finding): Markup | null {
	if (evidence.length === 0) return null;
	const rows = evidence.map(
		({ source, excerpt = '' }) => html`<dt>${source}</dt><dd><code>${excerpt}</code></dd>`,
	);
	return folded('What it rests on', html`<dl>${rows}</dl>`);
}

/** One failure: what happened, what it explains, what it rests on, and what to do. */
export function findingArticle({ root: finding, consequences }: RootFailure): Markup {
	const { title, layer, severity, because, impossible, cure } = finding;
	const hence = consequences.map((one) => html`<li>${one.title}</li>`);
	return html`<article><h3>${title}</h3>
<p class="kind">${layer} · <span class="${severity === 'blocker' ? 'bad' : 'warn'}">${severityWords[severity]}</span></p>
<p>${because}</p>${
		impossible ? html`<p>${impossible.reason} (${sourceLink(impossible.source)})</p>` : null
	}${hence.length > 0 ? html`<p class="soft">It explains:</p><ul class="hence">${hence}</ul>` : null}
${cureOf(cure)}${evidenceOf(finding)}</article>
`;
}
