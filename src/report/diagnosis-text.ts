import type { Diagnosis } from '../model/diagnosis.ts';
import type { Nesting } from '../model/nesting.ts';
import { cardText } from './card-text.ts';
import { findingsText } from './findings-text.ts';
import { goalsText } from './goals-text.ts';
import { imageText } from './image-text.ts';
import { neutral } from './neutral.ts';
import { picture } from './picture.ts';
import { section } from './section.ts';
import { textCausesText } from './text-causes-text.ts';
import { textsText } from './texts-text.ts';
import type { Theme } from './theme.ts';
import { unseenText } from './unseen-text.ts';
import { wrap } from './wrap.ts';

function nestingText(nesting: Nesting | null, width: number): readonly string[] {
	if (nesting === null) return [];
	const settled = nesting.settledBy ? `; ${nesting.settledBy} would settle it` : '';
	return wrap(`Nesting: ${nesting.verdict}: ${nesting.because.join('; ')}${settled}`, width);
}

function containerText({ identity }: Diagnosis, width: number): readonly string[] {
	const container = identity?.container;
	// Worth a line only where another tool would say something else.
	const surprising = container?.id === 'none' && /left over/.test(container.because[0] ?? '');
	return surprising ? wrap(`No container: ${container.because[0]}`, width) : [];
}

/** `overview`: stack and goals, for whoever is asked next; `goals`: one paragraph a goal. */
export type Detail = 'goals' | 'overview' | 'usual' | 'everything';

function soundText({ findings, identity }: Diagnosis, theme: Theme): readonly string[] {
	const others = findings.filter(({ verdict }) => verdict !== 'fail');
	const rows = others.flatMap(({ id, verdict, because }) =>
		wrap(`${verdict}: ${id} (${because})`, theme.width, '  '),
	);
	const trace = identity?.trace.flatMap(({ signal, value, says }) =>
		wrap(`${signal}: ${value} -> ${says}`, theme.width, '  '),
	);
	return [
		...section('Other checks', rows, theme),
		...section('What tells the machine', trace ?? [], theme),
	];
}

function namedCauses({ texts }: Diagnosis, theme: Theme): readonly string[] {
	return section('What the files say went wrong', textCausesText(texts, theme), theme);
}

function changesText({ sinceCapture }: Diagnosis, theme: Theme): readonly string[] {
	const { version, changes = [] } = sinceCapture ?? {};
	const rows = changes.flatMap(({ id, before, now }) =>
		wrap(`${id}: ${now}; when it was recorded: ${before}`, theme.width, '  '),
	);
	return section(`What nestvirt ${version} judged otherwise`, rows, theme);
}

/** What nobody saw, and was believed all the same. */
function takenText({ takenFacts }: Diagnosis, theme: Theme): readonly string[] {
	const { version, facts = [] } = takenFacts ?? {};
	const titles = facts.map(({ title }) => title).join('; ');
	const rows = facts.length > 0 ? wrap(titles, theme.width, '  ') : [];
	return section(`As nestvirt ${version} stored it, and not seen again`, rows, theme);
}

function problems(diagnosis: Diagnosis, theme: Theme, isAll: boolean): readonly string[] {
	const { findings } = diagnosis;
	const cards = findings.flatMap(({ cure }) => cure?.card ?? []);
	// What the user asked about has been answered above.
	const wrong = findings.filter(({ id, maskedBy }) => id !== 'image-fit' || maskedBy);
	return [
		...section('What is wrong', findingsText(wrong, theme), theme),
		...section('What could not be seen', unseenText(diagnosis, theme.width, isAll), theme),
		...takenText(diagnosis, theme),
		...cards.flatMap((card) => section('Card to forward', cardText(card, theme.width), theme)),
	];
}

/** A diagnosis as text for people. Evidence in it is neutral: it cannot steer the terminal. */
export function diagnosisText(
	diagnosis: Diagnosis,
	theme: Theme,
	detail: Detail = 'usual',
): string {
	const safe = neutral(diagnosis);
	const goals = goalsText(safe.goals, theme);
	const image = section('The image', imageText(safe, theme), theme);
	if (detail === 'goals') return `${[...goals, ...image].join('\n')}\n`;
	const lines = [
		theme.strong(`nestvirt ${safe.program.version}`),
		'',
		...picture(safe.stack, theme),
		...textsText(safe, theme),
		...nestingText(safe.nesting, theme.width),
		...containerText(safe, theme.width),
		...section('What is possible here', goals, theme),
		...image,
		...(detail === 'overview' ? [] : namedCauses(safe, theme)),
		...(detail === 'overview' ? [] : problems(safe, theme, detail === 'everything')),
		...(detail === 'overview' ? [] : changesText(safe, theme)),
		...(detail === 'everything' ? soundText(safe, theme) : []),
	];
	return `${lines.join('\n')}\n`;
}
