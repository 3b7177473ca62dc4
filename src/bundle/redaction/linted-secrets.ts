import type { FoundSecret } from './found-secrets.ts';
import { triggerWindows } from './trigger-windows.ts';

/** Finds secrets as secretlint's recommended rules see them. */
export type Lint = (text: string) => Promise<readonly FoundSecret[]>;

const preset = '@secretlint/secretlint-rule-preset-recommend';
// Its comments switch the other rules off: a text that holds one would hide what it likes.
const silencing = '@secretlint/secretlint-rule-filter-comments';

/**
 * What each of its expressions needs, so that bulk text is not given to all of them. A URL with a password has an
 * at sign, whichever rule knows it.
 */
const triggers: readonly string[] = [
	...[
		'akia',
		'agpa',
		'aida',
		'aroa',
		'aipa',
		'anpa',
		'anva',
		'asia',
		'a3t',
		'aws',
		'access',
		'account',
	],
	...['private_key', 'googleapis', '_authtoken', 'npm_', 'xox', 'xapp', 'hooks.slack.com', '@'],
	...['-----begin', 'sg.', 'shppa_', 'shpca_', 'shpat_', 'shpss_', 'ghp_', 'gho_', 'ghu_', 'ghs_'],
	...[
		'ghr_',
		'github_pat_',
		'sk-',
		't3blbkfj',
		'lin_api_',
		'ops_ey',
		'mongodb',
		'mysql',
		'postgres',
	],
];

async function loaded(): Promise<Lint> {
	const [{ lintSource }, { creator }] = await Promise.all([
		import('@secretlint/core'),
		import('@secretlint/secretlint-rule-preset-recommend'),
	]);
	const rules = [{ id: preset, rule: creator, rules: [{ id: silencing, disabled: true }] }];
	return async (text) => {
		const source = {
			content: text,
			filePath: 'text.txt',
			ext: '.txt',
			contentType: 'text',
		} as const;
		const options = { config: { rules }, noPhysicFilePath: true };
		const { messages } = await lintSource({ source, options });
		return messages.map(({ range: [start, end], ruleId }) => {
			const rule = ruleId.replace(/^.*secretlint-rule-/, 'secretlint-');
			return { start, end, rule, inside: [] };
		});
	};
}

/** secretlint's rules, loaded when first needed. The places are those of the text. */
export function lintedSecrets(): Lint {
	let lint: Promise<Lint> | undefined;
	const windowsIn = triggerWindows([triggers]);
	return async (text) => {
		const windows = windowsIn(text);
		if (windows.length === 0) return [];
		lint ??= loaded();
		const run = await lint;
		const found: FoundSecret[] = [];
		for (const { start, end } of windows) {
			const part = await run(text.slice(start, end));
			for (const one of part) {
				found.push({ ...one, start: one.start + start, end: one.end + start });
			}
		}
		return found;
	};
}
