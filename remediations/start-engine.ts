import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

function startStep(init: string | undefined, unit: string | undefined): CardStep {
	if (init === 'systemd') {
		return {
			text: 'Start it, now and with the machine.',
			command: 'systemctl enable --now docker',
		};
	}
	return unit === 'true'
		? { text: 'Start its service.', command: 'service docker start' }
		: { text: 'Without a service manager, start the daemon itself, as root.', command: 'dockerd' };
}

/** Starts the engine's daemon by whatever this machine starts services with. */
export const startEngine = defineRemediation<{ init?: string; unit?: string }>({
	id: 'start-engine',
	title: 'Start the container engine',
	impact: 'Containers that were set to restart will run again.',
	where: 'here',
	steps: ({ init, unit }) => [
		startStep(init, unit),
		{
			text: 'If it does not stay up, its log says why.',
			command: init === 'systemd' ? 'journalctl -u docker -n 50' : 'tail /var/log/docker.log',
		},
	],
});
