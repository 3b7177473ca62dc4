import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A dockerd of a test, beside whatever else runs here. */
export interface OwnEngine {
	readonly socket: string;
	/** Asks it to end, and waits for that a while. */
	end(): Promise<void>;
}

/** Starts a dockerd with its own socket and folders below this one, and without a bridge; waits until it listens. */
export async function ownEngine(folder: string): Promise<OwnEngine> {
	const socket = join(folder, 'docker.sock');
	const daemon = spawn(
		'dockerd',
		[
			...['--host', `unix://${socket}`, '--data-root', join(folder, 'data')],
			...['--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'docker.pid')],
			...['--bridge', 'none', '--iptables=false', '--storage-driver', 'vfs'],
		],
		{ stdio: 'ignore' },
	);
	// Where there is none, what needs it is skipped.
	daemon.on('error', () => {});
	for (let tries = 0; tries < 300 && daemon.pid && !existsSync(socket); tries += 1)
		await pause(100);
	if (daemon.pid) await pause(500);
	return {
		socket,
		async end() {
			const ended = new Promise((resolve) => daemon.on('exit', resolve));
			if (daemon.exitCode === null && daemon.kill('SIGTERM')) {
				await Promise.race([ended, pause(8000)]);
			}
		},
	};
}
