import { readdirSync } from 'node:fs';

/** A folder with one export a file, and the words that its index is made of. */
export interface Registered {
	readonly folder: 'checks' | 'remediations';
	readonly type: string;
	readonly typeFile: string;
}

export const registries: readonly Registered[] = [
	{ folder: 'checks', type: 'AnyCheck', typeFile: 'check' },
	{ folder: 'remediations', type: 'AnyRemediation', typeFile: 'remediation' },
];

/** The name of the one export of a file: `kvm-device` -> `kvmDevice`. */
export function exportName(id: string): string {
	return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The ids of a folder: its files but the index. */
export function idsIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
		.map((name) => name.replace(/\.ts$/, ''))
		.sort();
}

/** The text of `index.ts`, made from the folder. */
export function registrySource({ folder, type, typeFile }: Registered): string {
	const ids = idsIn(folder);
	const imports = [
		`import type { ${type} } from '../src/model/${typeFile}.ts';`,
		...ids.map((id) => `import { ${exportName(id)} } from './${id}.ts';`),
	];
	const entries = ids.map((id) => `\t${exportName(id)},`);
	return [
		...imports,
		'',
		`/** Every file of this folder; made by \`npm run docs\`, not by hand. */`,
		`export const ${folder}: readonly ${type}[] = [`,
		...entries,
		'];',
		'',
	].join('\n');
}
