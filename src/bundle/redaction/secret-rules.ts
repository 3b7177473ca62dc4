import { assignmentRules } from './assignment-rules.ts';
import { blockRules } from './block-rules.ts';
import { commandRules } from './command-rules.ts';
import { headerRules } from './header-rules.ts';
import { markupRules } from './markup-rules.ts';
import type { SecretRule } from './secret-rule.ts';
import { tokenRules } from './token-rules.ts';
import { vendorTokenRules } from './vendor-token-rules.ts';

/** Every rule of this program's own that recognises a secret. */
export const secretRules: readonly SecretRule[] = [
	...blockRules,
	...tokenRules,
	...vendorTokenRules,
	...headerRules,
	...markupRules,
	...commandRules,
	...assignmentRules,
];
