import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DebianRelease, debianDisk } from '../../support/debian-disk.ts';
import { labFolder } from '../../support/lab-folder.ts';

const here = 'test/tiers/engines';
const mostSeconds = 240;
const namespaces = ['--mount', '--pid', '--net', '--cgroup', '--ipc', '--uts'];

function finished(command: string, args: readonly string[]): Promise<string> {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const timer = setTimeout(() => child.kill('SIGKILL'), mostSeconds * 1000);
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

/** Runs a script, such as `breakages/stopped`, in a Debian of its own: the folder of what it kept, and what it said. */
export async function engineRoom(
	script: string,
	kind: 'engine' | 'bare' = 'engine',
	release: DebianRelease = 'bookworm',
): Promise<{ readonly folder: string; readonly said: string }> {
	// Of its own for each: two scripts of the same name may run at once.
	const name = `${script.replaceAll('/', '-')}${release === 'bookworm' ? '' : `-${release}`}`;
	const folder = resolve(labFolder('engines'), name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const disk = `${folder}/disk.img`;
	await finished('cp', ['--sparse=always', debianDisk(kind, release), disk]);
	const room = ['sh', `${here}/room/outside.sh`, disk, `${here}/${script}.sh`, folder];
	const said = await finished('unshare', [...namespaces, '--fork', '--kill-child', ...room]);
	rmSync(disk);
	return { folder, said };
}
