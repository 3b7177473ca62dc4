import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { wslEnvironment } from './wsl-environment.ts';

/** A wsl.exe that was started with these words, in its own folder, without a window. */
export function wslSpawned(program: string, words: readonly string[]) {
	return spawn(program, words, {
		cwd: dirname(program),
		windowsHide: true,
		stdio: ['pipe', 'pipe', 'pipe'],
		env: wslEnvironment(),
	});
}
