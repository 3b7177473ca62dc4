import { engineUpgrade } from '../src/knowledge/engine-upgrade.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';

/** Whether the engine that nestvirt unpacked is the one that it would unpack today. */
export const placedEngineAge = defineCheck({
	id: 'placed-engine-age',
	layer: 'engine',
	severity: 'advice',
	healthyTitle: 'The engine is a current one',
	failingTitle: 'A later engine is known',
	references: ['https://docs.docker.com/engine/release-notes/'],
	appliesTo: ['linux', 'windows'],
	needs: ['placed-engine'],
	uses: [
		...(['operating-system', 'system-tools', 'cpu', 'packet-filter', 'windows-release'] as const),
	],
	diagnose({ 'placed-engine': placed, ...facts }) {
		if (placed === undefined) return notApplicable('no engine here was unpacked by nestvirt');
		const upgrade = engineUpgrade(placed, facts);
		if (upgrade === null) return pass('nestvirt would unpack no later one today');
		const { from, to } = upgrade;
		return fail(`the engine is ${from}, and nestvirt knows ${to}`, 'upgrade-engine', upgrade);
	},
});
