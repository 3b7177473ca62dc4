import { engineAtHand } from '../src/knowledge/engine-at-hand.ts';
import { unseenEngine } from '../src/knowledge/unseen-engine.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

/** Whether an engine is on this Windows that may run Linux containers: the engine of Windows itself runs none. */
export const linuxEngine = defineCheck({
	id: 'linux-engine',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'A container engine is here that may run Linux containers',
	failingTitle: 'No container engine for Linux containers is here',
	references: ['https://docs.docker.com/desktop/setup/install/windows-install/'],
	appliesTo: ['windows'],
	needs: ['windows-services'],
	uses: ['engine-ping', 'engine-pipe', 'docker-product'],
	diagnose({ 'windows-services': services, ...facts }) {
		const known = { status: 'observed', value: services ?? {}, evidence: [] } as const;
		const there = engineAtHand({ ...facts, 'windows-services': known });
		if (there !== null) return pass(there);
		const unseen = unseenEngine(facts);
		if (unseen !== null) return unseen;
		const because = 'no engine answers, and no product of Docker is here';
		const failure = fail(because, 'install-engine', { family: 'wsl' });
		// Whatever it will be, it runs in WSL.
		return {
			...failure,
			dependsOn: ['wsl-policy', 'virtual-machine-platform', 'wsl-installation'],
		};
	},
});
