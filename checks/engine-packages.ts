import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

const daemons = ['docker.io', 'docker-ce', 'moby-engine', 'docker-engine'];
const ended = ['installed', 'config-files', 'not-installed'];

/** Whether the packages of the engine are whole. */
export const enginePackages = defineCheck({
	id: 'engine-packages',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: "The engine's packages are whole",
	failingTitle: "The engine's packages are only half there",
	references: ['https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html'],
	appliesTo: ['linux'],
	needs: ['engine-packages'],
	uses: ['engine-programs', 'engine-ping'],
	diagnose({ 'engine-packages': packages, 'engine-programs': programs, 'engine-ping': ping }) {
		if (packages === undefined) return notApplicable('dpkg knows of no engine here');
		const broken = packages.filter(({ state }) => !ended.includes(state));
		if (broken.length > 0) {
			const because = broken.map(({ name, state }) => `${name} is ${state}`).join(', ');
			const names = broken.map(({ name }) => name).join(' ');
			return fail(because, 'repair-packages', { packages: names });
		}
		const daemon = packages.find(
			({ name, state }) => daemons.includes(name) && state === 'installed',
		);
		const lacks = valueIn(programs)?.dockerd === null && ping.status !== 'observed';
		if (daemon !== undefined && lacks) {
			const because = `dpkg takes ${daemon.name} for installed, but its program dockerd is gone`;
			return fail(because, 'repair-packages', { packages: daemon.name });
		}
		return pass(packages.map(({ name, version }) => `${name} ${version}`).join(', '));
	},
});
