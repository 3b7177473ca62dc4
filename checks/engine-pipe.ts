import { logWords } from '../src/knowledge/log-words.ts';
import { serviceFailureWords } from '../src/knowledge/service-failure-words.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';
import type { EnginePipe } from '../src/model/windows-facts.ts';

const around = [
	...(['windows-services', 'docker-product', 'engine-endpoint'] as const),
	...(['log-causes', 'service-failures'] as const),
] as const;
type Around = Used<(typeof around)[number]>;

/** Who should serve the pipe that is not there, and why it does not. */
function unserved({ path, others }: EnginePipe, facts: Around): Judgement {
	const [other] = others;
	const setBy = valueIn(facts['engine-endpoint'])?.setBy ?? 'default';
	if (other !== undefined) {
		const because = `nobody serves ${path}, which the client asks (${setBy}); ${other} is served`;
		return fail(because, 'correct-engine-endpoint', { setBy, system: 'windows' });
	}
	const services = valueIn(facts['windows-services']);
	const docker = services?.['docker'];
	if (docker) {
		const ended = [0, 1077].includes(docker.exitCode) ? '' : `, error ${docker.exitCode}`;
		const because = `nobody serves ${path}: the service docker is ${docker.state} (${docker.startType}${ended})${serviceFailureWords(facts['service-failures'])}${logWords(facts['log-causes'])}`;
		return fail(because, 'start-windows-service', { name: 'docker' });
	}
	const product = valueIn(facts['docker-product'])?.product;
	const name = product === 'legacy' ? 'Docker for Windows' : 'Docker Desktop';
	const idle = product ? `: the engine of ${name} does not run` : '';
	return fail(`nobody serves ${path}${idle}`, 'start-docker-desktop');
}

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
	uses: around,
	dependsOn: [
		...['engine-endpoint', 'windows-engine', 'containers-feature', 'hypervisor-running'],
		...['nesting-exposure', 'daemon-configuration', 'engine-pipe-access'],
	],
	diagnose({ 'engine-pipe': pipe, ...facts }) {
		if (pipe === undefined) return notApplicable('the client uses no pipe');
		if (pipe.server === null) return unserved(pipe, facts);
		const { processId, program } = pipe.server;
		return pass(`process ${processId}${program ? ` (${program})` : ''} serves ${pipe.path}`);
	},
});
