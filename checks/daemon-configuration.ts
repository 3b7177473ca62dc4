import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

/** Whether the daemon accepts its configuration file. */
export const daemonConfiguration = defineCheck({
	id: 'daemon-configuration',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The engine can read its configuration',
	failingTitle: 'The engine cannot start with its configuration',
	references: [
		'https://docs.docker.com/engine/daemon/troubleshoot/',
		'https://github.com/moby/moby/issues/41268',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['daemon-configuration'],
	uses: ['engine-ping'],
	diagnose({ 'daemon-configuration': file, 'engine-ping': ping }) {
		if (file === undefined) return pass('there is no daemon.json: the defaults count');
		if (file.problem === null) return pass(file.keys.join(', ') || 'it sets nothing');
		const place = file.problem.line === null ? '' : `, line ${file.problem.line}`;
		const because = `${file.path}${place}: ${file.problem.text}`;
		return ping.status === 'observed'
			? fail(
					`${because}; the engine that runs began before that`,
					'correct-daemon-configuration',
					{ path: file.path },
					'degraded',
				)
			: fail(because, 'correct-daemon-configuration', { path: file.path });
	},
});
