import { causes } from '../knowledge/causes.ts';
import type { RemedyBy } from '../model/cause.ts';
import type { ExplainedCause, ExplainedText, NamedCause } from '../model/explanation.ts';
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

const nothingToRead =
	'This bundle holds no log and no recorded error: there is nothing in it to explain.';
const nothingKnownInBundle = 'No known cause fits what this bundle holds.';
const tellMore = [
	'What tells more:',
	'  - nestvirt diagnose --bundle BUNDLE judges what was read of its machine',
	'  - nestvirt explain --bundle BUNDLE FILE explains a text by what that machine is (- is standard input)',
];

function nothing(read: readonly ExplainedText[] | undefined): readonly string[] {
	if (read === undefined) return nothingKnown;
	return [read.length === 0 ? nothingToRead : nothingKnownInBundle, '', ...tellMore];
}

/** The lines that decided, each below the place where it stands if there were several texts. */
function because({ because: lines, places = [] }: NamedCause, width: number): readonly string[] {
	return lines.flatMap((line, at) => {
		const place = places[at];
		const told = place
			? wrap(neutralText(`${place.member}, line ${place.line}:`), width, '   ')
			: [];
		return [...told, ...wrap(neutralText(line), width, '   > ')];
	});
}

function textsRead(read: readonly ExplainedText[], width: number): readonly string[] {
	return read.flatMap(({ member, bytes }) =>
		wrap(neutralText(`${member}, ${bytes} bytes`), width, '   '),
	);
}

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
	const sources = cause?.sources.map((url) => `   ${url}`) ?? [];
	return [
		...meaning.map((line) => theme.strong(line)),
		`   ${named.cause}, in the layer ${named.layer}: ${sureness(named.confidence)}`,
		...section('Because of', because(named, theme.width), theme),
		...section('What to do, in this order', steps(named, theme.width), theme),
		...section('Sources', sources, theme),
	];
}

function inShort(named: NamedCause, width: number): readonly string[] {
	const { cause: id, confidence, followsFrom, places = [] } = named;
	const meaning = causes.find((cause) => cause.id === id)?.meaning ?? '';
	const place = followsFrom ? `follows from ${followsFrom}` : sureness(confidence);
	return [
		...wrap(`${id} (${place}): ${meaning}`, width, '   '),
		...(places.length > 0 ? because(named, width) : []),
	];
}

/**
 * The causes behind a text, for people: the first one in full, the others in a line each. `read`: the texts of a bundle,
 * where those were explained; then every cause says where the lines stand that decided.
 */
export function explanationText(
	named: readonly ExplainedCause[],
	theme: Theme,
	read?: readonly ExplainedText[],
): string {
	const [first, ...others] = named;
	const texts = section('What was read', textsRead(read ?? [], theme.width), theme);
	if (first === undefined) return `${[...nothing(read), ...texts].join('\n')}\n`;
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
		...texts,
		...section('Card to forward', card ? cardText(card, theme.width) : [], theme),
	];
	return `${lines.join('\n')}\n`;
}
