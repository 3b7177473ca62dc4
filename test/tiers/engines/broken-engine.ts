import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { debianDisk } from '../../support/debian-disk.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import { labFolder } from '../../support/lab-folder.ts';

const here = 'test/tiers/engines';
const secondsToJudge = 90;
const namespaces = ['--mount', '--pid', '--net', '--cgroup', '--ipc', '--uts'];

function finished(command: string, args: readonly string[]): Promise<string> {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const timer = setTimeout(() => child.kill('SIGKILL'), secondsToJudge * 1000);
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	}
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('close', () => {
			clearTimeout(timer);
			done(said);
		});
	});
}

/** Breaks an engine in a Debian of its own by the script of this name, and lets nestvirt judge it there. */
export async function brokenEngine(name: string): Promise<Diagnosis> {
	const folder = resolve(labFolder('engines'), name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const disk = `${folder}/disk.img`;
	const breakage = `${here}/breakages/${name}.sh`;
	await finished('cp', ['--sparse=always', debianDisk(), disk]);
	const room = ['sh', `${here}/room/outside.sh`, disk, breakage, folder];
	const said = await finished('unshare', [...namespaces, '--fork', '--kill-child', ...room]);
	rmSync(disk);
	try {
		const diagnosis = JSON.parse(readFileSync(`${folder}/broken.json`, 'utf8')) as Diagnosis;
		keepRecording(`${folder}/broken`, `engine-${name}`);
		return diagnosis;
	} catch {
		throw new Error(`${name}: ${said.slice(-2000)}`);
	}
}
