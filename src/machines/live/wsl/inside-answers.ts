import type { Machine } from '../../../model/machine.ts';
import type { UnitState } from '../../../model/machine-values.ts';
import type { Reading } from '../../../model/observation.ts';
import { parseStatLine } from '../../../parsers/stat-line.ts';
import { parseUnitProperties } from '../../../parsers/unit-properties.ts';
import { matchingParts } from '../../matching-parts.ts';
import type { RunWsl, WslEnd } from './run-wsl.ts';
import { wslWords } from './wsl-words.ts';

type Answers = Pick<
	Machine,
	'account' | 'readFile' | 'searchFile' | 'listFolder' | 'fileStatus' | 'readLink' | 'unitState'
>;

const textLimit = 1024 * 1024;
const searchLimit = 64 * textLimit;
const folderLimit = 4096;
// Whom wsl.exe is told to run everything as.
const root = { uid: 0, gid: 0, groups: [0], name: 'root', homeFolder: '/root' };
const properties = '--property=LoadState,ActiveState,SubState,Result';

const seen = <T>(value: T): Reading<T> => ({ status: 'observed', value });
const failed = (
	reason: 'failed' | 'unparsable' | 'unsupported',
	detail: string,
): Reading<never> => ({
	...{ status: 'unobserved', reason, detail },
});

/** What the C locale says of a path that is not there. */
function refusal({ errors, exitCode }: WslEnd): Reading<never> {
	if (/No such file or directory|Not a directory/.test(errors)) {
		return { status: 'absent', detail: 'ENOENT' };
	}
	const said = errors.trim().split('\n').at(-1) ?? '';
	return failed('failed', said.slice(0, 200) || `it ended with ${exitCode}`);
}

type Ask = <T>(
	program: string,
	words: readonly string[],
	read: (end: WslEnd) => Reading<T>,
) => Promise<Reading<T>>;

/** Runs a program inside, and reads what it printed where it ended well. */
function asker(run: RunWsl, distribution: string): Ask {
	return async (program, words, read) => {
		const end = await run(wslWords.run(distribution, program, words));
		if (end.status !== 'observed') return end;
		return end.value.exitCode === 0 ? read(end.value) : refusal(end.value);
	};
}

function unitIn({ output }: WslEnd): Reading<UnitState> {
	const state = parseUnitProperties(output.toString('utf8'));
	if (state === null) return failed('unparsable', 'systemctl says something else');
	return state.load === 'not-found'
		? { status: 'absent', detail: 'systemd knows no such unit' }
		: seen(state);
}

/** What files and units inside a distribution answer, each by one program of it. */
export function insideAnswers(run: RunWsl, distribution: string): Answers {
	const ask = asker(run, distribution);
	const bytes = <T>(
		path: string,
		limit: number,
		read: (output: Buffer) => T,
	): Promise<Reading<T>> =>
		ask('head', ['-c', String(limit), '--', path], ({ output }) => seen(read(output)));
	return {
		account: async () => seen(root),
		readFile: (path) =>
			bytes(path, textLimit + 1, (output) => ({
				text: output.toString('utf8', 0, Math.min(output.length, textLimit)),
				truncated: output.length > textLimit,
			})),
		searchFile: (path, unit, starts) =>
			bytes(path, searchLimit, (output) => matchingParts(output, unit, starts)),
		listFolder: (path) =>
			ask('ls', ['-1A', '--', `${path}/`], ({ output }) => {
				const names = output
					.toString('utf8')
					.split('\n')
					.filter((name) => name !== '');
				return seen(names.sort().slice(0, folderLimit));
			}),
		fileStatus: (path) =>
			ask('stat', ['-L', '-c', '%f:%u:%g:%s', '--', path], ({ output }) => {
				const status = parseStatLine(output.toString('latin1'));
				return status === null ? failed('unparsable', 'stat says something else') : seen(status);
			}),
		async readLink(path) {
			const end = await run(wslWords.run(distribution, 'readlink', ['--', path]));
			if (end.status !== 'observed') return end;
			const target = end.value.output.toString('utf8').replace(/\n$/, '');
			return target === '' ? { status: 'absent', detail: 'EINVAL' } : seen(target);
		},
		unitState: (unit) => ask('systemctl', ['show', properties, '--', unit], unitIn),
	};
}
