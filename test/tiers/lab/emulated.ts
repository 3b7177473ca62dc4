import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const machine = [
	...['-no-reboot', '-nodefaults', '-display', 'none', '-nic', 'none', '-vga', 'none'],
	...['-L', '/usr/share/qemu', '-L', '/usr/share/seabios'],
];

// On a slow computer the kernel can still hold /init open for writing when it starts it (ETXTBSY): nothing ran yet.
const textBusy = 'Failed to execute /init (error -26)';

function ended(program: string, args: readonly string[], seconds: number): Promise<void> {
	const environment = { ...process.env, QEMU_MODULE_DIR: '/usr/lib/x86_64-linux-gnu/qemu' };
	const child = spawn(program, args, { stdio: 'ignore', env: environment });
	const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/**
 * Boots a guest under software emulation until it switches itself off, and unpacks into `folder` what it handed
 * over on its second serial line; once more where its kernel could not begin. The answer is what its console said.
 */
export async function emulated(
	folder: string,
	program: string,
	args: readonly string[],
	seconds: number,
): Promise<string> {
	const lines = ['-serial', `file:${folder}/console`, '-serial', `file:${folder}/out.tgz`];
	for (let left = 3; ; left -= 1) {
		await ended(program, [...machine, ...args, ...lines], seconds);
		const said = readFileSync(`${folder}/console`, 'utf8');
		if (said.includes(textBusy) && left > 1) continue;
		spawnSync('tar', ['-xzf', 'out.tgz'], { cwd: folder });
		return said;
	}
}
