import { type EngineStart, engineStart } from '../src/knowledge/engine-start.ts';
import { engineStartSteps } from '../src/knowledge/engine-start-steps.ts';
import { startWords } from '../src/knowledge/start-words.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const again = 'Containers that were set to restart will run again.';

/** Starts the engine's daemon by whatever this machine starts services with. */
export const startEngine = defineRemediation<EngineStart & Record<string, string>>({
	id: 'start-engine',
	title: 'Start the container engine',
	impact: again,
	impactHere: ({ program, cron }) =>
		program ? `${again} For the future: ${startWords('none', cron)}` : again,
	where: 'here',
	actions: engineStart,
	steps: engineStartSteps,
});
