import { defineCheck } from '../src/model/check.ts';
import type { NamedCause } from '../src/model/explanation.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** The famous line without the brackets before it, and why it comes: https://github.com/docker/for-win/issues/454 */
function ofDatabase(
	{ because: [line = ''] }: NamedCause,
	nesting: Used<'nesting'>['nesting'],
): string {
	const said = `; its log says: ${line.replace(/^(\s*\[[^\]]*\])+\s*/, '')}`;
	return ['withheld', 'impossible'].includes(valueIn(nesting)?.verdict ?? '')
		? `${said}. That is only the first thing to fail: its database is asked through sockets of Hyper-V, which are there while a hypervisor runs, and none can run in this machine as it is`
		: said;
}

/** Whether Docker for Windows is still here, the product whose settings database gives the famous error. */
export const legacyDocker = defineCheck({
	id: 'legacy-docker',
	layer: 'engine',
	severity: 'degraded',
	healthyTitle: "Docker's product here is not the old Docker for Windows",
	failingTitle: 'Docker for Windows is here, which has not been maintained since 2018',
	references: [
		'https://github.com/docker/for-win/issues/619',
		'https://github.com/docker/for-win/issues/34',
	],
	appliesTo: ['windows'],
	needs: ['docker-product'],
	uses: ['log-causes', 'nesting'],
	diagnose({ 'docker-product': product, 'log-causes': log, nesting }) {
		if (product === undefined) return notApplicable('no product of Docker was found');
		const version = product.version ?? 'of unknown version';
		if (product.product === 'desktop') return pass(`it is Docker Desktop ${version}`);
		const causes = valueIn(log) ?? [];
		const database = causes.find(({ cause }) => cause === 'docker-desktop-database-failure');
		const line = database ? ofDatabase(database, nesting) : '';
		return fail(`it is Docker for Windows ${version}${line}`, 'replace-legacy-docker');
	},
});
