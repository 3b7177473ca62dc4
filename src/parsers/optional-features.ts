import { isJsonObject } from '../model/is-json-object.ts';
import type { FeatureState } from '../model/windows-facts.ts';

// https://learn.microsoft.com/windows/win32/cimwin32prov/win32-optionalfeature (InstallState)
const states: Readonly<Record<number, FeatureState>> = {
	1: 'enabled',
	2: 'disabled',
	3: 'absent',
	4: 'unknown',
};

/**
 * Features by name from `[{"Name": "Containers", "InstallState": 1}]`; null for another shape and for an empty
 * list: a broken repository answers without an error and without a feature.
 */
export function parseOptionalFeatures(
	value: unknown,
): Readonly<Record<string, FeatureState>> | null {
	if (!Array.isArray(value)) return null;
	const entries = value.flatMap((one: unknown) => {
		if (!isJsonObject(one)) return [];
		const { Name, InstallState } = one;
		const state = typeof InstallState === 'number' ? states[InstallState] : undefined;
		return typeof Name === 'string' && state ? [[Name, state] as const] : [];
	});
	return entries.length === 0 ? null : Object.fromEntries(entries);
}
