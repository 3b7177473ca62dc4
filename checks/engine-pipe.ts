import { unservedPipe } from '../src/knowledge/unserved-pipe.ts';
import { defineCheck } from '../src/model/check.ts';
import { notApplicable, pass } from '../src/model/finding.ts';

/** Whether somebody serves the pipe that the docker client opens; if not, who should. */
export const enginePipe = defineCheck({
	id: 'engine-pipe',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: "The docker client's pipe is served",
	failingTitle: "Nobody serves the docker client's pipe",
	references: [
		'https://github.com/docker/for-win/issues/14975',
		'https://github.com/moby/moby/blob/master/client/request.go',
	],
	appliesTo: ['windows'],
	needs: ['engine-pipe'],
	uses: [
		...(['windows-services', 'docker-product', 'engine-endpoint'] as const),
		...(['log-causes', 'service-failures', 'network-nats', 'wsl-engine'] as const),
	],
	dependsOn: [
		...['engine-endpoint', 'windows-engine', 'linux-engine', 'containers-feature'],
		...['hypervisor-running', 'nesting-exposure', 'daemon-configuration', 'engine-pipe-access'],
	],
	diagnose({ 'engine-pipe': pipe, ...facts }) {
		if (pipe === undefined) return notApplicable('the client uses no pipe');
		if (pipe.server === null) return unservedPipe(pipe, facts);
		const { processId, program } = pipe.server;
		return pass(`process ${processId}${program ? ` (${program})` : ''} serves ${pipe.path}`);
	},
});
