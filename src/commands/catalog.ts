import { causes } from '../knowledge/causes.ts';
import { platforms } from '../knowledge/platforms.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { jsonText } from '../report/json-text.ts';
import type { Context } from './context.ts';
import { named } from './named.ts';

/** What `nestvirt catalog` can be told. */
export interface CatalogFlags {
	readonly format: 'text' | 'json';
}

interface Entry {
	readonly id: string;
	readonly title: string;
}

interface Section {
	readonly id: string;
	readonly entries: readonly Entry[];
}

async function sections({ registry, simulatedMachines }: Context): Promise<readonly Section[]> {
	const { checks, remediations, goals } = registry;
	return [
		{ id: 'goals', entries: goals.map(({ id, title }) => ({ id, title })) },
		{
			id: 'checks',
			entries: checks.map(({ id, healthyTitle, layer, severity, references }) => ({
				id,
				title: healthyTitle,
				layer,
				severity,
				references,
			})),
		},
		{
			id: 'remediations',
			entries: remediations.map(({ id, title, where, impact }) => ({ id, title, where, impact })),
		},
		{
			id: 'causes',
			entries: causes.map(({ id, meaning, layer, sources }) => ({
				id,
				title: meaning,
				layer,
				sources,
			})),
		},
		{
			id: 'platforms',
			entries: platforms.map(({ id, title, nesting, variant }) => ({
				id,
				title,
				nesting,
				sources: variant.sources,
			})),
		},
		{
			id: 'machines',
			entries: (await simulatedMachines()).map(({ name, title }) => ({ id: name, title })),
		},
	];
}

/** Lists what nestvirt knows: checks, remediations, platforms, simulated machines. */
export async function catalog(
	context: Context,
	topic: string,
	{ format }: CatalogFlags,
): Promise<ExitCode> {
	const { id, entries } = named('catalog', topic, await sections(context));
	if (format === 'json') {
		context.print(jsonText({ schema: `nestvirt/catalog-${id}@1`, [id]: entries }));
		return exitCodes.done;
	}
	const width = Math.max(...entries.map((entry) => entry.id.length));
	const lines = entries.map((entry) => `${entry.id.padEnd(width)}  ${entry.title}`);
	context.print(`${lines.join('\n')}\n`);
	return exitCodes.done;
}
