import { systemOf } from '../src/knowledge/system-of.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

const where = {
	machine: '; it is set for all accounts',
	account: '; it is set for this account',
	nowhere: '; only programs that run already have it, this prompt among them',
	elsewhere: '',
} as const;

/** Whether the docker client looks for its engine at an address that can be one. */
export const engineEndpoint = defineCheck({
	id: 'engine-endpoint',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'The docker client knows where its engine is',
	failingTitle: 'The docker client looks for its engine in the wrong place',
	references: [
		'https://docs.docker.com/engine/manage-resources/contexts/',
		'https://github.com/docker/for-win/issues/11721',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['engine-endpoint'],
	uses: ['windows-services'],
	diagnose({ 'engine-endpoint': endpoint, ...facts }) {
		if (endpoint === undefined) return unknown('no address was read');
		const { setBy, context, address, problem, keptIn = 'elsewhere' } = endpoint;
		const parameters = { setBy, system: systemOf(facts), keptIn };
		switch (problem) {
			case null:
				return pass(setBy === 'default' ? address : `${address}, set by ${setBy}`);
			case 'needs-other-client':
				return unknown(
					`${address} (set by ${setBy}) needs SSH or TLS, which nestvirt does not speak`,
					'the client itself: docker version',
				);
			case 'context-missing':
				return fail(
					`${setBy} names the context ${context}, and there is none${where[keptIn]}`,
					'correct-engine-endpoint',
					parameters,
				);
			case 'address-malformed':
				return fail(
					`${setBy} holds an address that no client understands: ${address}${where[keptIn]}`,
					'correct-engine-endpoint',
					parameters,
				);
		}
	},
});
