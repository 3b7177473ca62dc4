import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

// Without them the limits of a container are accepted and have no effect.
const wanted = ['cpu', 'memory', 'pids'];

/** Whether the control groups that containers are confined by are mounted and complete. */
export const controlGroups = defineCheck({
	id: 'control-groups',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'The control groups for containers are there',
	failingTitle: 'Control groups for containers are missing',
	references: [
		'https://docs.docker.com/engine/install/binaries/',
		'https://github.com/moby/moby/blob/master/contrib/check-config.sh',
	],
	appliesTo: ['linux'],
	needs: ['control-groups'],
	diagnose({ 'control-groups': groups }) {
		if (groups === undefined) return fail('no control groups are mounted', 'mount-control-groups');
		const missing = wanted.filter((name) => !groups.controllers.includes(name));
		const version = groups.version === 'hybrid' ? 'versions 1 and 2' : `version ${groups.version}`;
		if (missing.length === 0) return pass(`control groups ${version}, with cpu, memory and pids`);
		return fail(
			`control groups ${version} lack ${missing.join(', ')}: such limits have no effect`,
			'enable-controllers',
			{ controllers: missing.join(' ') },
			'degraded',
		);
	},
});
