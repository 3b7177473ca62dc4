import { engineServing } from '../src/knowledge/engine-serving.ts';
import type { EngineUpgrade } from '../src/knowledge/engine-upgrade.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Gives the engine that nestvirt unpacked the programs of another archive. */
export const upgradeEngine = defineRemediation<EngineUpgrade>({
	id: 'upgrade-engine',
	title: 'Exchange the programs of the container engine',
	impact:
		'The engine and all containers stop; those with a restart policy start again with it. Images, containers, volumes and settings stay. The programs before are kept beside the new ones.',
	where: 'here',
	actions: (told) => {
		const serving = engineServing(told);
		const { folder, links, archive: source, sha256 } = told;
		if (serving === undefined) return [];
		const archive = { source, sha256, folder, links: links || null };
		return [{ kind: 'engine-upgrade', archive, serving }];
	},
	steps: ({ to }) => [
		{
			text: `Let nestvirt exchange them${to && ` for those of ${to}`}; --engine-archive FILE takes another archive.`,
			command: 'nestvirt setup --upgrade-engine',
		},
		{ text: 'See which version answers.', command: 'docker version' },
	],
});
