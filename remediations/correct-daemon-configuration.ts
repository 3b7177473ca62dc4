import { daemonJsonSteps, type ToldOfFile } from '../src/knowledge/daemon-json-steps.ts';
import type { Json } from '../src/model/json.ts';
import { defineRemediation } from '../src/model/remediation.ts';

// Drop-ins are read in the order of their names, and the last one counts.
const dropInPath = '/etc/systemd/system/docker.service.d/zz-nestvirt-hosts.conf';

/** Corrects the engine's configuration file. */
export const correctDaemonConfiguration = defineRemediation<{ [K in keyof ToldOfFile]: string }>({
	id: 'correct-daemon-configuration',
	title: "Correct the engine's daemon.json",
	impact: 'The engine starts again. What the file loses is kept in a copy beside it.',
	where: 'here',
	actions: ({ path = '', entries, dropIn }) => [
		...(entries === undefined
			? []
			: [
					{
						...{ kind: 'json-entries' as const, path },
						entries: JSON.parse(entries) as Record<string, Json>,
					},
				]),
		// Without `hosts` the user would lose addresses; without the unit's `-H` nobody loses anything.
		...(dropIn === undefined
			? []
			: [{ kind: 'file-content' as const, path: dropInPath, text: dropIn, mode: 0o644 }]),
	],
	steps: daemonJsonSteps,
});
