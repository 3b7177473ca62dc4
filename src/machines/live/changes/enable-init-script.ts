import type { Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { ranWell } from './ran-well.ts';

const updateLinks = (...words: string[]): Promise<Reading<Changed>> =>
	ranWell({ program: 'update-rc.d', words });

/** Lets the run levels start an init script, not start it, or not know of it: null. */
export async function enableInitScript(
	script: string,
	enabled: boolean | null,
): Promise<Reading<Changed>> {
	// Forced, because the script may still be there.
	if (enabled === null) return updateLinks('-f', script, 'remove');
	// Only links that are there can be turned round: https://manpages.debian.org/bookworm/init-system-helpers/update-rc.d.8.en.html
	const made = await updateLinks(script, 'defaults');
	return made.status === 'observed' ? updateLinks(script, enabled ? 'enable' : 'disable') : made;
}
