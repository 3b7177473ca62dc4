import type { CardStep } from '../model/card.ts';
import type { EngineStart } from './engine-start.ts';

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

/** What a person does to start an engine that is installed. */
export function engineStartSteps({ init, unit, state = '' }: EngineStart): readonly CardStep[] {
	return [
		...(first[state] ? [first[state]] : []),
		starts[init === 'systemd' ? init : unit === 'true' ? 'service' : 'daemon'],
		{
			text: 'If it does not stay up, its log says why.',
			command: init === 'systemd' ? 'journalctl -u docker -n 50' : 'tail /var/log/docker.log',
		},
	];
}
