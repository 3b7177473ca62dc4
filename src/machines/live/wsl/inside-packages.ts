import { dirname } from 'node:path';
import type { Reading } from '../../../model/observation.ts';
import { packageLists } from '../changes/package-lists.ts';
import type { PackageTools } from '../changes/package-tools.ts';
import { runFully } from '../changes/run-fully.ts';
import type { ProgramEnd } from '../changes/run-program.ts';
import { insideAnswers } from './inside-answers.ts';
import type { RunWsl } from './run-wsl.ts';
import { wslEnvironment } from './wsl-environment.ts';
import { wslText } from './wsl-text.ts';
import { wslWords } from './wsl-words.ts';

/**
 * How packages inside a distribution are changed. wsl.exe needs no console for it:
 * https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/common/ConsoleState.cpp. `folder` is that of the journal: what they print lands there, and
 * where this program dies, they come to their end all the same.
 */
export function insidePackages(
	program: string,
	run: RunWsl,
	distribution: string,
	folder: string,
): PackageTools {
	return {
		// A stream beside the three usual ones does not lead into a distribution.
		options: [],
		async run(tool, words): Promise<Reading<ProgramEnd>> {
			const told = wslWords.run(distribution, tool, words);
			if (told === null) {
				const detail = `the name ${distribution} is refused`;
				return { status: 'unobserved', reason: 'unsupported', detail };
			}
			const environment = wslEnvironment();
			const started = { path: program, words: told, folder: dirname(program), environment };
			const end = await runFully(started, folder);
			if (end.status !== 'observed') return end;
			const { exitCode, output } = end.value;
			return { status: 'observed', value: { exitCode, output: wslText(output) } };
		},
		async hasLists() {
			const names = await insideAnswers(run, distribution).listFolder(packageLists.folder);
			return names.status === 'observed' && packageLists.areIn(names.value);
		},
		async removeFile(path) {
			await run(wslWords.run(distribution, 'rm', ['-f', '--', path]));
		},
	};
}
