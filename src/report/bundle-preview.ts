import { neutral } from './neutral.ts';
import { wrap } from './wrap.ts';

/** What a preview says of a bundle that was not written. */
export interface Previewed {
	readonly members: readonly (readonly [name: string, bytes: { readonly length: number }])[];
	readonly manifest: {
		readonly redactions?: Readonly<Record<string, number>>;
		readonly collected?: readonly {
			readonly what: string;
			readonly status: string;
			readonly detail?: string;
		}[];
	};
	readonly withheld: readonly string[];
	readonly residue: readonly {
		readonly member: string;
		readonly kind: string;
		readonly count: number;
	}[];
}

function rows(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ['', title, ...lines];
}

/** Every member with its size, what was taken out, what is not in it and why; as lines for people. */
export function bundlePreview(made: Previewed, width: number): string {
	const { members, manifest, withheld, residue } = neutral({
		...made,
		members: made.members.map(([name, { length }]) => [name, { length }] as const),
	});
	const { redactions = {}, collected = [] } = manifest;
	const names = Math.max(...members.map(([name]) => name.length));
	const counts = Object.entries(redactions).map(([rule, count]) => `${rule} ${count}`);
	const missing = collected.filter(({ status, detail }) => status !== 'taken' || detail);
	const lines = [
		'Nothing was written. In the bundle there would be:',
		...members.map(([name, { length }]) => `  ${name.padEnd(names)}  ${length} bytes`),
		...rows('Taken out, or replaced by stand-ins:', wrap(counts.join(', '), width, '  ')),
		...rows(
			'Not in it, or not whole:',
			missing.flatMap(({ what, detail = '' }) => wrap(`${what}: ${detail}`, width, '  ')),
		),
		...rows(
			'Withheld, because it could not be redacted:',
			withheld.map((one) => `  ${one}`),
		),
		...rows(
			'It would be refused, because this is still in it:',
			residue.map(({ member, kind, count }) => `  ${member}: ${kind}, ${count} times`),
		),
	];
	return `${lines.join('\n')}\n`;
}
