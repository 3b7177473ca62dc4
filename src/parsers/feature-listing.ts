import type { FeatureState } from '../model/windows-facts.ts';

// Get-WindowsOptionalFeature and Get-WindowsFeature print names of .NET, the same in every language; dism's own words
// are known in English only: https://learn.microsoft.com/windows-hardware/manufacture/desktop/enable-or-disable-windows-features-using-dism
const states: Readonly<Record<string, FeatureState>> = {
	enabled: 'enabled',
	installed: 'enabled',
	disabled: 'disabled',
	available: 'disabled',
	removed: 'absent',
	disabledwithpayloadremoved: 'absent',
};
// What Server Manager calls otherwise: https://learn.microsoft.com/windows-server/virtualization/hyper-v/get-started/install-hyper-v
const serverNames: Readonly<Record<string, string>> = { 'Hyper-V': 'Microsoft-Hyper-V' };

const stateOf = (word: string): FeatureState =>
	states[word.toLowerCase().replace(/[^a-z]/g, '')] ?? 'unknown';

type Listed = readonly (readonly [name: string, state: FeatureState])[];

/** Names and states of lists: `FeatureName : Containers`, `State : Enabled`; dism writes `Feature Name`. */
function fromList(text: string): Listed {
	const rows = text.split(/\r?\n/);
	return rows.flatMap((row, place) => {
		const [, name] = /^[\s>]*Feature ?Name\s*:\s*(\S+)\s*$/.exec(row) ?? [];
		if (name === undefined) return [];
		// Other lines may stand between them, those of the next feature may not.
		const rest = rows.slice(place + 1, place + 9);
		const next = rest.findIndex((one) => /^[\s>]*Feature ?Name\s*:/.test(one));
		const own = next < 0 ? rest : rest.slice(0, next);
		const word = own.map((one) => /^\s*State\s*:\s*(\S.*?)\s*$/.exec(one)?.[1]).find(Boolean);
		return word === undefined ? [] : [[name, stateOf(word)] as const];
	});
}

/** Rows of tables: `Containers   Enabled`; of Server Manager: `[X] Hyper-V   Hyper-V   Installed`. */
function fromTable(text: string): Listed {
	return text.split(/\r?\n/).flatMap((row) => {
		const [, name = '', word = ''] =
			/(?:^|\s)([A-Z][\w-]{3,60})\s+(Enabled|Disabled|DisabledWithPayloadRemoved|Installed|Available|Removed)(?:\s|$)/.exec(
				row,
			) ?? [];
		return word === '' ? [] : [[serverNames[name] ?? name, stateOf(word)] as const];
	});
}

/**
 * Features of Windows that a printout of dism, Get-WindowsOptionalFeature or Get-WindowsFeature lists; null where it
 * lists none. A feature that it lists in two states is unknown.
 */
export function parseFeatureListing(text: string): Readonly<Record<string, FeatureState>> | null {
	const isTable = /\b(?:FeatureName\s+State|Name\s+Install State)\b/.test(text);
	const listed = [...fromList(text), ...(isTable ? fromTable(text) : [])];
	const found: Record<string, FeatureState> = Object.create(null);
	for (const [name, state] of listed) {
		found[name] = (found[name] ?? state) === state ? state : 'unknown';
	}
	return listed.length === 0 ? null : { ...found };
}
