import type { FoundSecret } from './found-secrets.ts';
import { ruleWindows } from './rule-windows.ts';

/** Finds secrets as secretlint's recommended rules see them. */
export type Lint = (text: string) => Promise<readonly FoundSecret[]>;

const longestKey = 65_536;
const own = '@secretlint/secretlint-rule-';
// Comments switch the other rules off: a text that holds one would hide what it likes. Of Google's key files the whole
// file would go, where the key in it is enough.
const leftOut = [`${own}filter-comments`, `${own}gcp`];

async function loaded(): Promise<Lint> {
	const [{ lintSource }, { rules: all }] = await Promise.all([
		import('@secretlint/core'),
		import('@secretlint/secretlint-rule-preset-recommend'),
	]);
	// One by one: a rule of a preset that is said to be disabled runs all the same.
	const rules = all
		.filter(({ meta }) => !leftOut.includes(meta.id))
		.map((rule) => ({ id: rule.meta.id, rule }));
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

// A key goes to its end, however many lines that is.
function partEnd(text: string, start: number, end: number): number {
	const begin = text.lastIndexOf('-----BEGIN', end);
	if (begin < start) return end;
	const close = text.indexOf('-----END', begin);
	return close < 0 || close - begin > longestKey ? end : Math.max(end, close + 80);
}

/** secretlint's rules, loaded when first needed. The places are those of the text. */
export function lintedSecrets(): Lint {
	let lint: Promise<Lint> | undefined;
	return async (text) => {
		const found: FoundSecret[] = [];
		for (const { start, end, rules } of ruleWindows.in(text)) {
			if (!rules.has(ruleWindows.linted)) continue;
			lint ??= loaded();
			const part = text.slice(start, partEnd(text, start, end));
			for (const one of await (await lint)(part)) {
				found.push({ ...one, start: one.start + start, end: one.end + start });
			}
		}
		return found;
	};
}
