import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetupStatus } from '../model/setup-status.ts';
import { stateFolder } from './state-folder.ts';

const states: readonly SetupStatus['state'][] = [
	...(['at-work', 'waits-for-restart', 'failed', 'undoing'] as const),
	...(['done', 'restored', 'partly-restored'] as const),
];

/** How the set-up of this computer stands, as everybody may read it; null: there was none, or nobody can tell. */
export function setupStatus(state: string | undefined): SetupStatus | null {
	try {
		const text = readFileSync(join(state ?? stateFolder(), 'status.json'), 'utf8');
		const said = (JSON.parse(text) as { readonly state?: unknown }).state;
		const known = states.find((one) => one === said);
		return known === undefined ? null : { schema: 'nestvirt/status@1', state: known };
	} catch {
		return null;
	}
}
