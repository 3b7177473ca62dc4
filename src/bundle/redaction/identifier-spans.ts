import { isShared } from './is-shared.ts';
import type { Names } from './names.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { ruleWindows } from './rule-windows.ts';
import type { Span } from './span.ts';

const mac =
	/(?<![\w:-])(?:([0-9a-f]{2})([:-])(?:[0-9a-f]{2}\2){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w:-])/gi;
const bareMac =
	/(?<=\b(?:mac(?:[ _-]?addr(?:ess)?)?|physical ?address|networkaddress|hwaddr)["']?[ \t]{0,8}[=:][ \t]{0,8}["']?)([0-9a-f]{12})(?![\w])/gi;
const sid = /(?<![\w-])S-1-\d{1,2}(?:-\d{1,10}){1,14}(?![\w-])/gi;
const guid =
	/(?<![\w-])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![\w-])/gi;
// A key in front of a GUID that says that it names a machine, a person or a tenant
const guidKey =
	/(?:\b(?:machine|system|computer|hardware|product|device|tenant|subscription|vm|virtual ?machine|instance|hw|client|account|object|user|directory|boot|daemon|node|adapter|interface|sus ?client)[ _-]?(?:gu?id|uuid|id)|\buuid|\bmachine-id|\/subscriptions|\/tenants)["']?[ \t]{0,8}[=:/]?[ \t]{0,40}["'{]{0,2}$/i;
const serial =
	/(?<=\b(?:serial ?(?:number|no)?|asset ?tag|service ?tag)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)([A-Za-z0-9][\w-]{5,62}\w)(?![\w-])/gi;
// CORP\ann where CORP is known
const account = /(?<![\\\w-])([A-Za-z0-9][\w.-]{0,62})(\\{1,4})([\w][\w.-]{1,62})(?![\\\w$-])/g;

function styled(found: string, digits: string): string {
	const upper = /[A-F]/.test(found) && !/[a-f]/.test(found);
	let next = 0;
	const written = found.replace(/[0-9a-f]/gi, () => digits[next++] ?? '0');
	return upper ? written.toUpperCase() : written;
}

const isNamed = ({ index, input }: RegExpExecArray): boolean =>
	guidKey.test(input.slice(Math.max(0, index - 96), index));

type Moved = (match: RegExpExecArray) => string | null;

function each(
	text: string,
	expression: RegExp,
	rule: string,
	moved: Moved,
	offset = 0,
): readonly Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(expression)) {
		const written = moved(match);
		if (written === null || written === match[0]) continue;
		const start = offset + match.index;
		found.push({ start, end: start + match[0].length, text: written, rule });
	}
	return found;
}

function accountOf([whole, place = '', slashes = '', user = '']: RegExpExecArray, names: Names) {
	const isUser = names.isPlace(place) && !isShared(user) && /[a-z]/i.test(user);
	if (!isUser) return null;
	const stand = whole.startsWith(place) ? names.of('computer', place) : place;
	return `${stand}${slashes}${names.of('user', user)}`;
}

/** What else of a text identifies by its form: cards, SIDs, GUIDs and serial numbers, e-mail, accounts. */
export function identifierSpans(
	text: string,
	pseudonyms: Pseudonyms,
	names: Names,
): readonly Span[] {
	const asMac = ([found]: RegExpExecArray): string =>
		styled(found, pseudonyms.of('mac', found.replace(/[^0-9a-f]/gi, '').toLowerCase()));
	const asSerial = ([found]: RegExpExecArray): string => pseudonyms.of('serial', found);
	const nearby: readonly (readonly [number, RegExp, string, Moved])[] = [
		[ruleWindows.mac, bareMac, 'mac', asMac],
		[ruleWindows.guid, guid, 'serial', (match) => (isNamed(match) ? asSerial(match) : null)],
		[
			ruleWindows.serial,
			serial,
			'serial',
			(match) => (/\d/.test(match[0]) ? asSerial(match) : null),
		],
		[ruleWindows.account, account, 'user', (match) => accountOf(match, names)],
	];
	return [
		...each(text, mac, 'mac', asMac),
		...each(text, sid, 'sid', ([found]) => pseudonyms.of('sid', found.toUpperCase())),
		...ruleWindows
			.in(text)
			.flatMap(({ start, end, rules }) =>
				nearby
					.filter(([number]) => rules.has(number))
					.flatMap(([, expression, rule, moved]) =>
						each(text.slice(start, end), expression, rule, moved, start),
					),
			),
	];
}
