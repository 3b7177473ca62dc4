import { dirname } from 'node:path/posix';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { installPackages } from '../changes/install-packages.ts';
import { removePackages } from '../changes/remove-packages.ts';
import { insidePackages } from './inside-packages.ts';
import type { RunWsl } from './run-wsl.ts';
import { runWsl } from './run-wsl.ts';
import { wslWords } from './wsl-words.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Answer = Promise<Reading<Changed>>;
type Makers = { readonly [K in Change['change']]?: (change: Of<K>) => Answer };

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const refused = (what: string): Reading<never> => ({
	...{ status: 'unobserved', reason: 'unsupported', detail: `${what} is refused` },
});

// Names reach programs as words of their own; one that begins with a hyphen would be taken for an option.
const safeName = /^[A-Za-z0-9_][A-Za-z0-9_.@+:-]*\$?$/;
const safePath = /^(\/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$/;

interface Step {
	readonly words: readonly string[];
	readonly input?: string;
	/** Exit codes that mean it is so, beside 0. */
	readonly alsoWell?: readonly number[];
}

async function ran(run: RunWsl, distribution: string, step: Step): Answer {
	const { words, input = '', alsoWell = [] } = step;
	const [program = '', ...rest] = words;
	const end = await run(wslWords.run(distribution, program, rest), { input });
	if (end.status !== 'observed') return end;
	const { exitCode, errors } = end.value;
	if (exitCode === 0 || alsoWell.includes(exitCode)) return done;
	const said = errors.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
	const detail = `${program} ended with ${exitCode}${said === '' ? '' : `: ${said}`}`;
	return { status: 'unobserved', reason: 'failed', detail };
}

/** Runs programs of a distribution one after another, until one fails. */
function steps(run: RunWsl, distribution: string) {
	return async (...all: readonly Step[]): Answer => {
		for (const step of all) {
			const end = await ran(run, distribution, step);
			if (end.status !== 'observed') return end;
		}
		return done;
	};
}

function fileMakers(make: ReturnType<typeof steps>): Makers {
	const at = (path: string, ...all: readonly Step[]): Answer =>
		safePath.test(path) ? make(...all) : Promise.resolve(refused(path));
	return {
		'write-file': ({ path, text, mode }) => {
			const part = `${path}.nestvirt-part`;
			// A new file beside it, so that the old one or the new one is there at any moment; flushed before it is.
			return at(
				path,
				{ words: ['mkdir', '-p', '--', dirname(path)] },
				{ words: ['rm', '-f', '--', part] },
				{ words: ['dd', `of=${part}`, 'conv=fsync,excl', 'status=none'], input: text },
				{ words: ['chmod', mode.toString(8), '--', part] },
				{ words: ['mv', '-fT', '--', part, path] },
			);
		},
		'remove-file': ({ path, emptyFolders }) =>
			at(
				path,
				{ words: ['rm', '-f', '--', path] },
				// One that holds something stays.
				...emptyFolders.map((one) => ({ words: ['rmdir', '--', one], alsoWell: [1] })),
			),
		'make-folder': ({ path, mode }) =>
			at(
				path,
				{ words: ['mkdir', '-p', '--', path] },
				{ words: ['chmod', mode.toString(8), '--', path] },
			),
		// Not over the border of a file system: what is mounted below stays.
		'remove-folder': ({ path }) =>
			at(path, { words: ['rm', '-rf', '--one-file-system', '--', path] }),
	};
}

function namedMakers(make: ReturnType<typeof steps>): Makers {
	const named = (names: readonly string[], ...all: readonly Step[]): Answer => {
		const odd = names.find((name) => !safeName.test(name));
		return odd === undefined ? make(...all) : Promise.resolve(refused(`the name ${odd}`));
	};
	return {
		// 9: it is there already (groupadd(8)); 6: there is none (groupdel(8)); 3: it is no member (gpasswd(1)).
		'add-group': ({ group }) =>
			named([group], { words: ['groupadd', '--system', group], alsoWell: [9] }),
		'remove-group': ({ group }) => named([group], { words: ['groupdel', group], alsoWell: [6] }),
		'add-member': ({ group, member }) =>
			named([group, member], { words: ['gpasswd', '-a', member, group] }),
		'remove-member': ({ group, member }) =>
			named([group, member], { words: ['gpasswd', '-d', member, group], alsoWell: [3] }),
		'enable-unit': ({ unit, enabled }) =>
			named([unit], { words: ['systemctl', enabled ? 'enable' : 'disable', unit] }),
		// What failed a few times just now systemd starts only after a minute, unless it is told to forget that.
		'run-unit': ({ unit, running }) =>
			running
				? named(
						[unit],
						{ words: ['systemctl', 'reset-failed', unit], alsoWell: [1, 5] },
						{ words: ['systemctl', 'start', unit] },
					)
				: named([unit], { words: ['systemctl', 'stop', unit] }),
	};
}

/** Makes changes inside distributions of WSL through this wsl.exe; `folder` is that of the journal. */
export function insideChanges(program: string, folder: string) {
	const run = runWsl(program);
	return {
		async 'in-distribution'({ distribution, inner }: Of<'in-distribution'>): Answer {
			const make = steps(run, distribution);
			const tools = insidePackages(program, run, distribution, folder);
			const makers: Makers = {
				...fileMakers(make),
				...namedMakers(make),
				'install-packages': ({ packages }) => installPackages(packages, tools),
				'remove-packages': (change) => removePackages(change, tools),
			};
			const names =
				'packages' in inner ? [...inner.packages, ...('purged' in inner ? inner.purged : [])] : [];
			const odd = names.find((name) => !safeName.test(name));
			if (odd !== undefined) return refused(`the name ${odd}`);
			const maker = makers[inner.change] as ((change: Change) => Answer) | undefined;
			return maker === undefined ? refused(`${inner.change} inside a distribution`) : maker(inner);
		},
		async 'terminate-distribution'({ distribution }: Of<'terminate-distribution'>): Answer {
			const end = await run(wslWords.terminate(distribution));
			if (end.status !== 'observed') return end;
			const { exitCode, errors } = end.value;
			return exitCode === 0
				? done
				: {
						status: 'unobserved',
						reason: 'failed',
						detail: `wsl.exe ended with ${exitCode}: ${errors}`,
					};
		},
	} as const;
}
