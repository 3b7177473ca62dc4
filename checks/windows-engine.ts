import { engineAtHand } from '../src/knowledge/engine-at-hand.ts';
import { unseenEngine } from '../src/knowledge/unseen-engine.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

// Podman's own pipe tells of no engine for Windows containers, and keeps none from being there.
const tells = (pipe: string): boolean => !pipe.includes('podman');
// The key of daemon.json that says who may use the engine: somebody's own choice stays.
const access = 'group';

const behind = [
	...['windows-edition', 'process-isolation', 'containers-feature', 'daemon-configuration'],
];

/** Whether a container engine is installed on this Windows, or answers from elsewhere. One that is there is never replaced. */
export const windowsEngine = defineCheck({
	id: 'windows-engine',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'A container engine is installed',
	failingTitle: 'No container engine is installed',
	references: ['https://docs.docker.com/engine/install/binaries/'],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: [
		...(['engine-ping', 'engine-pipe', 'docker-product', 'engine-endpoint'] as const),
		...(['windows-release', 'program-folder', 'daemon-configuration', 'windows-features'] as const),
	],
	dependsOn: behind,
	diagnose({ 'windows-services': services, ...facts }) {
		const known = { status: 'observed', value: services ?? {}, evidence: [] } as const;
		const there = engineAtHand({ ...facts, 'windows-services': known }, tells);
		if (there !== null) return pass(there);
		const unseen = unseenEngine(facts);
		if (unseen !== null) return unseen;
		const endpoint = valueIn(facts['engine-endpoint']);
		if (endpoint?.endpoint?.transport === 'tcp') {
			return notApplicable(`the client asks an engine elsewhere: ${endpoint.address}`);
		}
		const { build = 0, architecture = 'x86' } = valueIn(facts['windows-release']) ?? {};
		const keys = valueIn(facts['daemon-configuration'])?.keys ?? [];
		const failure = fail('there is no service docker, and no product of Docker', 'install-engine', {
			...{ family: 'windows', build: String(build) },
			architecture: String(architecture),
			folder: valueIn(facts['program-folder'])?.path ?? '',
			access: keys.includes(access) ? 'chosen' : '',
		});
		// The feature is there and its services are not yet: a restart comes first. Otherwise what keeps virtualization
		// away would seem to keep the engine away, too.
		const isEnabled = valueIn(facts['windows-features'])?.states['Containers'] === 'enabled';
		return isEnabled ? { ...failure, dependsOn: [...behind, 'container-services'] } : failure;
	},
});
