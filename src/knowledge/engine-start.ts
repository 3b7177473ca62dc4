import type { Action } from '../model/action.ts';

// https://github.com/moby/moby/blob/v20.10.24/contrib/init/sysvinit-debian/docker
const script: Action = { kind: 'init-script', script: 'docker', socket: '/var/run/docker.sock' };
const unit: Action = { kind: 'unit', unit: 'docker.service' };

/** What starts the engine where something is there to start it with; a unit that somebody masked stays so. */
export function engineStart(told: {
	readonly init?: string;
	readonly unit?: string;
	readonly state?: string;
}): readonly Action[] {
	if (told.init === 'systemd') return told.state === 'masked' ? [] : [unit];
	return told.unit === 'true' ? [script] : [];
}
