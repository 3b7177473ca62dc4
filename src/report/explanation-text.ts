import { causes } from '../knowledge/causes.ts';
import type { RemedyBy } from '../model/cause.ts';
import type { ExplainedCause, NamedCause } from '../model/explanation.ts';
import { cardText } from './card-text.ts';
import { neutralText } from './neutral-text.ts';
import { section } from './section.ts';
import { stepsText } from './steps-text.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

const whose: Readonly<Record<RemedyBy, string>> = {
	auto: 'on this machine',
	'auto+reboot': 'on this machine, then restart it',
	manual: 'for you to decide',
	firmware: 'in the firmware settings',
	owner: 'for the owner of the outer host',
	policy: 'for your IT department',
};

const sureness = (confidence: number): string => {
	if (confidence >= 0.8) return 'very likely';
	return confidence >= 0.6 ? 'likely' : 'possible';
};

const nothingKnown = [
	'No known cause fits this text.',
	'',
	'That does not mean that nothing is wrong. What helps to find out:',
	'  - the lines before the first error, not only the last one',
	'  - the log of the program that failed (docker: its own log; WSL: the error code; VirtualBox: VBox.log)',
	'  - what the machine is: run nestvirt diagnose on it, or paste systeminfo or docker info beside it',
];

function steps(named: NamedCause, width: number): readonly string[] {
	const cause = causes.find(({ id }) => id === named.cause);
	return (cause?.remedies ?? []).flatMap(({ by, text }, place) => {
		const [first = '', ...rest] = wrap(`${text} (${whose[by]})`, width - 6);
		return [`   ${place + 1}. ${first}`, ...rest.map((line) => `      ${line}`)];
	});
}

function inFull(named: NamedCause, theme: Theme): readonly string[] {
	const cause = causes.find(({ id }) => id === named.cause);
	const meaning = wrap(cause?.meaning ?? named.cause, theme.width);
	const lines = named.because.flatMap((line) => wrap(neutralText(line), theme.width, '   > '));
	const sources = cause?.sources.map((url) => `   ${url}`) ?? [];
	return [
		...meaning.map((line) => theme.strong(line)),
		`   ${named.cause}, in the layer ${named.layer}: ${sureness(named.confidence)}`,
		...section('Because of', lines, theme),
		...section('What to do, in this order', steps(named, theme.width), theme),
		...section('Sources', sources, theme),
	];
}

function inShort(
	{ cause: id, confidence, followsFrom }: NamedCause,
	width: number,
): readonly string[] {
	const meaning = causes.find((cause) => cause.id === id)?.meaning ?? '';
	const place = followsFrom ? `follows from ${followsFrom}` : sureness(confidence);
	return wrap(`${id} (${place}): ${meaning}`, width, '   ');
}

/** The causes behind a text, for people: the first one in full, the others in a line each. */
export function explanationText(named: readonly ExplainedCause[], theme: Theme): string {
	const [first, ...others] = named;
	if (first === undefined) return `${nothingKnown.join('\n')}\n`;
	const rest = others.flatMap((one) => inShort(one, theme.width));
	const { card, title = '', steps: here = [] } = first.cure ?? {};
	const known =
		here.length > 0
			? [...wrap(title, theme.width, '   '), ...stepsText(here, theme.width - 3, '   ')]
			: [];
	const lines = [
		...inFull(first, theme),
		...section('On the machine that was looked at', known, theme),
		...section('It could also be, or shows beside it', rest, theme),
		...section('Card to forward', card ? cardText(card, theme.width) : [], theme),
	];
	return `${lines.join('\n')}\n`;
}
