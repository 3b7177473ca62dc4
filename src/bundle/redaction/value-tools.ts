import type { KnownSecrets } from './known-secrets.ts';
import type { Names } from './names.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { TextRedactor } from './text-redactor.ts';

/** What a structure's texts are redacted with. */
export interface ValueTools {
	readonly text: TextRedactor;
	readonly secrets: KnownSecrets;
	readonly names: Names;
	readonly pseudonyms: Pseudonyms;
	readonly count: (rule: string) => void;
}
