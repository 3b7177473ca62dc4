import type { FoundSecret } from './found-secrets.ts';
import { ruleWindows } from './rule-windows.ts';

/** Finds secrets as secretlint's recommended rules see them. */
export type Lint = (text: string) => Promise<readonly FoundSecret[]>;

const longestKey = 65_536;
const preset = '@secretlint/secretlint-rule-preset-recommend';
// Its comments switch the other rules off: a text that holds one would hide what it likes.
const silencing = '@secretlint/secretlint-rule-filter-comments';

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
