import { Duplex } from 'node:stream';
import { wslSpawned } from './wsl-spawned.ts';
import { wslText } from './wsl-text.ts';
import { wslWords } from './wsl-words.ts';

const socket = '/var/run/docker.sock';

function ending(code: number | null, errors: string): Error {
	// What a program of Linux ends with: the client found nobody, or is not there itself.
	const isLinux = code !== null && code >= 0 && code <= 255;
	const error = new Error(errors.trim().slice(0, 300) || `wsl.exe ended with ${code}`);
	return Object.assign(error, { code: isLinux ? 'ECONNREFUSED' : `wsl.exe: ${error.message}` });
}

/**
 * A connection to the engine inside a distribution, over the input and output of its own client, which passes both on:
 * what the client does for an engine behind SSH (https://github.com/docker/cli/blob/2827d037b/cli/command/system/dial_stdio.go).
 * It fails with ECONNREFUSED where nobody answers. Throws for a name that wsl.exe would not take.
 */
export function insideConnection(program: string, distribution: string): Duplex {
	const words = wslWords.run(distribution, 'docker', [
		...['--host', `unix://${socket}`, 'system', 'dial-stdio'],
	]);
	if (words === null) throw new Error(`the name ${distribution} is refused`);
	const child = wslSpawned(program, words);
	const errors: Buffer[] = [];
	let hasSpoken = false;
	child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
	const duplex = new Duplex({
		read: () => void child.stdout.resume(),
		write: (chunk, _, done) => void child.stdin.write(chunk, () => done()),
		final: (done) => void child.stdin.end(() => done()),
		destroy(error, done) {
			child.kill();
			done(error);
		},
	});
	child.stdin.on('error', () => {});
	child.stdout.on('data', (chunk: Buffer) => {
		hasSpoken = true;
		if (!duplex.push(chunk)) child.stdout.pause();
	});
	child.on('error', (error) => duplex.destroy(error));
	child.on('close', (code) => {
		if (hasSpoken || code === 0) duplex.push(null);
		else duplex.destroy(ending(code, wslText(Buffer.concat(errors))));
	});
	return duplex;
}
