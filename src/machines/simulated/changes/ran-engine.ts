import { parseEngineRelease } from '../../../parsers/engine-release.ts';
import type { Description } from '../description.ts';
import { runningEngine } from '../running-engine.ts';
import { engineWords } from './engine-words.ts';
import { keeping } from './keeping.ts';
import { refusesConfiguration } from './refuses-configuration.ts';
import { without } from './without.ts';

const socket = '/var/run/docker.sock';
const { '/run/docker.pid': pid = '', '/proc/812/comm': comm = '' } = runningEngine.files;
const process = { '/run/docker.pid': pid, '/var/run/docker.pid': pid, '/proc/812/comm': comm };
const unit = 'docker.service';
const forwarding = '/proc/sys/net/ipv4/ip_forward';

function groupOf({ files }: Description): number {
	return Number(/^docker:x:(\d+):/m.exec(files['/etc/group'] ?? '')?.[1] ?? 0);
}

/** What the engine answers: Debian's, or the one of an archive. */
function answersOf({ statuses = {} }: Description): NonNullable<Description['engine']> {
	const { engine } = runningEngine;
	if ('/usr/sbin/dockerd' in statuses || !('/usr/local/bin/dockerd' in statuses)) return engine;
	const text = JSON.stringify(engine);
	return JSON.parse(text.replaceAll('20.10.24+dfsg1', '29.7.2').replaceAll('1.41', '1.52'));
}

function withUnit(
	machine: Description,
	words: { readonly active: string; readonly sub: string },
): Description {
	const state = machine.units?.[unit];
	return state
		? { ...machine, units: { ...machine.units, [unit]: { ...state, ...words } } }
		: machine;
}

function stopped(machine: Description): Description {
	const { engine: _, ...rest } = withUnit(machine, { active: 'inactive', sub: 'dead' });
	return {
		...rest,
		files: Object.keys(process).reduce((files, path) => without(files, path), rest.files),
		statuses: without(rest.statuses ?? {}, socket),
	};
}

/** The release of the engine that is there: Debian's, or that of an archive. */
const releaseOf = (engine: NonNullable<Description['engine']>): number =>
	parseEngineRelease(JSON.parse(engine['/version']?.body ?? '{}').Version ?? '') ?? 0;

/**
 * A simulated Linux whose engine was started or stopped, by whatever starts it; one that refuses its configuration ends
 * at once. What it keeps on the disk stays.
 */
export function ranEngine(machine: Description, running: boolean): Description {
	const answers = answersOf(machine);
	const isRefused = refusesConfiguration(machine, releaseOf(answers), engineWords(machine));
	if (!running || isRefused) return stopped(machine);
	const next = keeping(withUnit(machine, { active: 'active', sub: 'running' }), forwarding);
	return {
		...next,
		engine: answers,
		files: { '/etc/docker/key.json': '{}', ...next.files, ...process, [forwarding]: '1\n' },
		statuses: {
			'/var/lib/docker': { kind: 'folder', mode: 0o710 },
			...next.statuses,
			[socket]: { kind: 'socket', mode: 0o660, gid: groupOf(machine) },
		},
	};
}
