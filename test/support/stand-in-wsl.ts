import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of the distribution does instead of running: it prints, and ends. */
export interface Played {
	readonly exitCode?: number;
	readonly output?: string;
	readonly errors?: string;
}

/** A program that stands in for wsl.exe, and what it was told. */
export interface StandInWsl {
	readonly program: string;
	/** The root of its only distribution, `Debian`; where dpkg is in it, its own programs run. */
	readonly root: string;
	/** Where its engine may listen. */
	readonly socket: string;
	/** Every run: its words, without those of the environment, and its own variables. */
	runs(): readonly { readonly words: readonly string[]; readonly environment: object }[];
	/** From now on wsl.exe itself warns before each run. */
	warn(text: string): void;
	/** From now on a real client of docker is run, which asks this address. */
	useClient(path: string, address: string): void;
	/** Programs that are played from now on; all others really run, below the root. */
	play(programs: Readonly<Record<string, readonly Played[]>>): void;
}

const source = `#!${process.execPath}
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');
const { connect } = require('node:net');
const { join } = require('node:path');
const here = __dirname;
const words = process.argv.slice(2);
const { WSL_UTF8, WSLENV } = process.env;
fs.appendFileSync(join(here, 'runs.jsonl'), JSON.stringify({ words, environment: { WSL_UTF8, WSLENV } }) + '\\n');
// Its own words are UTF-16LE, as of one that does not know WSL_UTF8; it ends then as no program of Linux can.
function refuse(text) {
	fs.writeSync(1, Buffer.from(text + '\\r\\n', 'utf16le'));
	process.kill(process.pid, 'SIGKILL');
}
function play(program) {
	const path = join(here, 'played.json');
	const all = fs.existsSync(path) ? JSON.parse(fs.readFileSync(path, 'utf8')) : {};
	const queue = all[program];
	if (queue === undefined) return false;
	const { exitCode = 0, output = '', errors = '' } = queue.length > 1 ? queue.shift() : queue[0] ?? {};
	fs.writeFileSync(path, JSON.stringify(all));
	fs.writeSync(1, output);
	fs.writeSync(2, errors);
	process.exit(exitCode);
}
function bridge() {
	const socket = connect({ path: join(here, 'engine.sock') });
	socket.on('error', (error) => {
		fs.writeSync(2, 'failed to open the raw stream connection: ' + error.code + '\\n');
		process.exit(1);
	});
	process.stdin.pipe(socket);
	socket.pipe(process.stdout);
	socket.on('end', () => process.exit(0));
}
function inside(path) {
	return path.replace(/^(of=)?(\\/.*)$/, (_, key = '', rest) => key + join(here, 'root', rest));
}
// A warning of its own comes first where there is the file for it.
const warning = join(here, 'warning.txt');
if (fs.existsSync(warning)) fs.writeSync(2, Buffer.from(fs.readFileSync(warning, 'utf8') + '\\r\\n', 'utf16le'));
const [first, name] = words;
if (name !== 'Debian') refuse('There is no distribution with the supplied name.');
else if (first === '-d') {
	const program = words.findIndex((word, place) => place > 5 && !word.includes('='));
	const [named, ...rest] = words.slice(program);
	const client = join(here, 'client.json');
	if (named === 'docker' && fs.existsSync(client)) {
		const [path, host] = JSON.parse(fs.readFileSync(client, 'utf8'));
		const end = spawnSync(path, ['--host', host, ...rest.slice(2)], { stdio: 'inherit', env: { HOME: '/root' } });
		process.exit(end.status ?? 127);
	} else if (named === 'docker') bridge();
	else if (fs.existsSync(join(here, 'root/var/lib/dpkg/status'))) {
		// A whole Debian: its own programs run, with the environment that they were told.
		const end = spawnSync('chroot', [join(here, 'root'), ...words.slice(5)], { stdio: 'inherit' });
		process.exit(end.status ?? 127);
	} else if (play(named) === false) {
		const end = spawnSync(named, rest.map(inside), { stdio: 'inherit', env: { PATH: process.env.PATH, LC_ALL: 'C' } });
		process.exit(end.status ?? 127);
	}
}
`;

/** Makes a stand-in for wsl.exe in a folder. */
export function standInWsl(folder: string): StandInWsl {
	const [program, root] = [join(folder, 'wsl.exe'), join(folder, 'root')];
	mkdirSync(join(root, 'etc'), { recursive: true });
	writeFileSync(program, source);
	chmodSync(program, 0o755);
	return {
		...{ program, root, socket: join(folder, 'engine.sock') },
		runs: () =>
			readFileSync(join(folder, 'runs.jsonl'), 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line)),
		warn: (text) => writeFileSync(join(folder, 'warning.txt'), text),
		useClient: (path, address) =>
			writeFileSync(join(folder, 'client.json'), JSON.stringify([path, address])),
		play: (programs) => writeFileSync(join(folder, 'played.json'), JSON.stringify(programs)),
	};
}
