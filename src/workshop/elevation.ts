import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOfOthers } from '../machines/live/place-of-others.ts';
import { runOnTerminal } from '../machines/live/run-on-terminal.ts';
import { systemElevation } from '../machines/live/system-elevation.ts';
import type { ElevatedFlags, Elevation } from '../model/elevation.ts';
import type { Reading } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';

const isAddress = (source: string): boolean => /^https?:/.test(source);

/** An option and its value, where it was given. */
function option(name: string, value: string | undefined): readonly string[] {
	return value === undefined ? [] : [name, value];
}

// A path may be looked at from another folder: pkexec and Windows choose one of their own.
function words(told: ElevatedFlags, { goal, digest, risks }: Plan): readonly string[] {
	const { state, answers, engineArchive: archive, engineSha256, ca } = told;
	const whole = (path: string | undefined): string | undefined => path && resolve(path);
	return [
		...['setup', '--goal', goal, '--plan-digest', digest],
		...risks.flatMap(({ id }) => ['--accept-risk', id]),
		...(told.resumeAtStart ? ['--resume-at-start'] : []),
		...(told.upgradeEngine ? ['--upgrade-engine'] : []),
		...option('--state', whole(state)),
		...option('--answers', answers === '-' ? undefined : whole(answers)),
		...option('--engine-archive', archive && isAddress(archive) ? archive : whole(archive)),
		...option('--engine-sha256', engineSha256),
		...option('--ca', whole(ca)),
	];
}

function onWindows(program: string, told: ElevatedFlags): Elevation {
	return {
		how: 'as administrator, in a window of its own',
		async run(plan) {
			const { runAsAdministrator } = await import(
				'../machines/live/windows/run-as-administrator.ts'
			);
			const line = [program, ...words(told, plan), '--keep-window'];
			return runAsAdministrator(process.execPath, line);
		},
	};
}

/**
 * How this program can be started anew with all rights; absent where nothing here can; a reason where it should not.
 *
 * Defended: a sudo that somebody put earlier on the search path (the system's own is taken, from places that only root
 * writes), words that a shell would read (there is none), another plan than the one that was agreed to (its digest goes
 * along), and accounts beside root and this one that can write the program, which would get all rights by it.
 * Not defended: whoever can act as this account already. They can change what it calls nestvirt, or the shell in which
 * it types its password, and would get as far by waiting for `sudo nestvirt` to be typed. On Windows nobody looks who
 * may write the program.
 */
export function elevation(told: ElevatedFlags): Reading<Elevation> {
	// Whatever link it was started by, it is the program itself that is looked at and started.
	const program = realpathSync(process.argv[1] ?? '');
	if (process.platform === 'win32') {
		return { status: 'observed', value: onWindows(program, told) };
	}
	const by = systemElevation();
	if (by === null) return { status: 'absent', detail: 'no sudo, pkexec or doas' };
	const place = placeOfOthers(process.execPath) ?? placeOfOthers(program);
	if (place !== null) {
		const detail = `others may write into ${place}, and could put another program there`;
		return { status: 'unobserved', reason: 'unsupported', detail };
	}
	const run = (plan: Plan): Promise<Reading<number>> =>
		runOnTerminal(by, [process.execPath, program, ...words(told, plan)]);
	return { status: 'observed', value: { how: `through ${by}`, run } };
}
