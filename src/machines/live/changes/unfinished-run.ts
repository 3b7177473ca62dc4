import * as fs from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [pause, halfAnHour] = [250, 1_800_000];
// What the kernel keeps of a program's name: https://man7.org/linux/man-pages/man5/proc_pid_comm.5.html
const mostLetters = 15;

const fileIn = (place: string): string => `${place}/packages.running`;

/**
 * Whether a process is still that program: another one may have its number by now. Where only the number could be asked
 * for, as on Windows, a stranger would be waited for; what runs inside WSL has a lock that is waited for there.
 */
function isAlive(id: number, name: string): boolean {
	try {
		return fs.readFileSync(`/proc/${id}/comm`, 'utf8').trim() === name.slice(0, mostLetters);
	} catch {
		return false;
	}
}

function notedIn(place: string): { readonly id: number; readonly name: string } | null {
	try {
		const [id = '', name = ''] = fs.readFileSync(fileIn(place), 'utf8').trim().split(' ');
		return /^[1-9]\d{0,9}$/.test(id) ? { id: Number(id), name } : null;
	} catch {
		return null;
	}
}

/** A program that goes on where this one is killed, and is known by a file below a place. */
export const unfinishedRun = {
	/** Notes that it was started. */
	note(place: string, id: number | undefined, path: string): void {
		const name = basename(path.replaceAll('\\', '/'));
		fs.rmSync(fileIn(place), { force: true });
		if (id !== undefined) {
			fs.writeFileSync(fileIn(place), `${id} ${name}\n`, { mode: 0o600, flag: 'wx' });
		}
	},
	/** Notes that it ended. */
	forget: (place: string): void => fs.rmSync(fileIn(place), { force: true }),
	/** Waits until one that an earlier run left at work is through; `tell` is called where there is one. */
	async ended(place: string, tell: (name: string) => void): Promise<void> {
		const noted = notedIn(place);
		if (noted === null || !isAlive(noted.id, noted.name)) return;
		tell(noted.name);
		for (let waited = 0; waited < halfAnHour; waited += pause) {
			await wait(pause);
			if (!isAlive(noted.id, noted.name)) return;
		}
	},
} as const;
