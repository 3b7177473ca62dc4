import type { Action } from '../model/action.ts';

const socket = '/var/run/docker.sock';
// https://github.com/moby/moby/blob/v20.10.24/contrib/init/sysvinit-debian/docker
const script: Action = { kind: 'init-script', script: 'docker', socket };
const unit: Action = { kind: 'unit', unit: 'docker.service' };

// Cron looks for the parts of its table in a folder, under names without a dot, and runs `@reboot` once at its own
// start: https://manpages.debian.org/bookworm/cron/cron.8.en.html
const atBoot = (program: string, log: string): Action => ({
	kind: 'file-content',
	path: '/etc/cron.d/nestvirt-engine',
	text: [
		'# Starts the container engine with this machine, because no service manager does.',
		'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
		`@reboot root exec ${program} >>${log} 2>&1 </dev/null`,
		'',
	].join('\n'),
	mode: 0o644,
});

/** The daemon by itself; started with the machine only where cron can do that. */
function alone(program: string, cron: boolean): readonly Action[] {
	const log = '/var/log/docker.log';
	const daemon: Action = {
		...{ kind: 'daemon', program, words: [], log, socket },
		// https://docs.docker.com/reference/cli/dockerd/
		pidFile: '/var/run/docker.pid',
	};
	return cron ? [daemon, atBoot(program, log)] : [daemon];
}

/** What is told of a machine whose engine does not run. */
export interface EngineStart {
	readonly init?: string;
	readonly unit?: string;
	readonly state?: string;
	/** Where dockerd lies, for a machine that knows no service of it. */
	readonly program?: string;
	/** Whether cron could start it with the machine: `true`. */
	readonly cron?: string;
}

/**
 * What starts the engine: a unit of systemd, an init script, or else nothing but the daemon itself; a unit that
 * somebody masked stays so.
 */
export function engineStart(told: EngineStart): readonly Action[] {
	if (told.init === 'systemd') return told.state === 'masked' ? [] : [unit];
	if (told.unit === 'true') return [script];
	// It stands in a line of cron's table.
	if (!/^\/[\w./-]+$/.test(told.program ?? '')) return [];
	return alone(told.program ?? '', told.cron === 'true');
}
