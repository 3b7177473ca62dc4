import { lintTriggers } from './lint-triggers.ts';
import { nameRules } from './name-rules.ts';
import { secretRules } from './secret-rules.ts';
import { triggerWindows, type Window } from './trigger-windows.ts';

const triggered = secretRules.filter(({ triggers }) => triggers.length > 0);
const lists = [
	...triggered.map(({ triggers }) => triggers),
	...nameRules.map(({ triggers }) => triggers),
	lintTriggers,
	// What names a GUID or a serial number, and the backslash between a domain and its account.
	['guid', 'uuid', '-id', '_id', 'id=', 'id:', 'id"', 'id ', 'id\t', 'subscriptions/', 'tenants/'],
	['serial', 'asset', 'service tag', 'servicetag'],
	['mac', 'physical', 'networkaddress', 'hwaddr'],
	['\\'],
];
const linted = triggered.length + nameRules.length;

let search: ((text: string) => readonly Window[]) | undefined;
let last: { readonly text: string; readonly windows: readonly Window[] } | undefined;

function windowsIn(text: string): readonly Window[] {
	if (last?.text === text) return last.windows;
	search ??= triggerWindows(lists);
	last = { text, windows: search(text) };
	return last.windows;
}

/** Where each rule is worth trying: one look at a text for all of them. The rules are numbered in groups. */
export const ruleWindows = {
	in: windowsIn,
	/** The secret rules that have triggers, from number 0 on. */
	secrets: triggered,
	/** The number of the first rule for names. */
	names: triggered.length,
	/** The number of secretlint's rules, all together. */
	linted,
	guid: linted + 1,
	serial: linted + 2,
	mac: linted + 3,
	account: linted + 4,
} as const;
