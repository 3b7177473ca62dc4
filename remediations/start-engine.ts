import { engineStart } from '../src/knowledge/engine-start.ts';
import { startWords } from '../src/knowledge/start-words.ts';
import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** What must go before systemd starts it again: a mask, or the count of failures. */
const first: Readonly<Record<string, CardStep>> = {
	masked: {
		text: 'Somebody forbade systemd to start it (masked it). Find out why, then allow it again.',
		command: 'systemctl unmask docker.service docker.socket',
	},
	failed: {
		text: 'Let systemd forget the failures so far, or it may refuse to try again.',
		command: 'systemctl reset-failed docker.service docker.socket',
	},
};

const starts = {
	systemd: { text: 'Start it, now and at boot.', command: 'systemctl enable --now docker' },
	service: { text: 'Start its service.', command: 'service docker start' },
	daemon: { text: 'Start the daemon itself, as root.', command: 'dockerd' },
} as const;

const again = 'Containers that were set to restart will run again.';

/** Starts the engine's daemon by whatever this machine starts services with. */
export const startEngine = defineRemediation<
	Parameters<typeof engineStart>[0] & Record<string, string>
>({
	id: 'start-engine',
	title: 'Start the container engine',
	impact: again,
	impactHere: ({ program, cron }) =>
		program ? `${again} For the future: ${startWords('none', cron)}` : again,
	where: 'here',
	actions: engineStart,
	steps: ({ init, unit, state = '' }) => [
		...(first[state] ? [first[state]] : []),
		starts[init === 'systemd' ? init : unit === 'true' ? 'service' : 'daemon'],
		{
			text: 'If it does not stay up, its log says why.',
			command: init === 'systemd' ? 'journalctl -u docker -n 50' : 'tail /var/log/docker.log',
		},
	],
});
