import { setTimeout } from 'node:timers/promises';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { engineAnswers } from './engine-answers.ts';
import { ranWell } from './ran-well.ts';

const patience = 30_000;
const pause = 200;

/** Runs an init script, and waits until an engine answers at its socket, or none any more: the script itself does not wait. */
export async function runInitScript({
	script,
	socket,
	running,
}: Extract<Change, { change: 'run-init-script' }>): Promise<Reading<Changed>> {
	const words = [running ? 'start' : 'stop'];
	const end = await ranWell({ program: `/etc/init.d/${script}`, words });
	if (end.status !== 'observed') return end;
	for (let waited = 0; waited < patience; waited += pause) {
		if ((await engineAnswers(socket)) === running) return end;
		await setTimeout(pause);
	}
	const detail = running
		? `${script} was started, and does not answer at ${socket}; its log says why`
		: `${script} was stopped, and still answers at ${socket}`;
	return { status: 'unobserved', reason: 'timed-out', detail };
}
