import * as fs from 'node:fs';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

/** Who holds the lock. */
interface Holder {
	readonly process: number;
	/** When that process began, as the kernel counts; a later process can have its number. */
	readonly began: string;
	readonly bootId: string;
}

/** When a process began, by the kernel; empty where that cannot be told. */
function beginningOf(process: number): string {
	try {
		const stat = fs.readFileSync(`/proc/${process}/stat`, 'utf8');
		// The second field is the program's name in brackets, and may hold anything.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return '';
	}
}

function isAlive(holder: Holder, bootId: string): boolean {
	if (holder.bootId !== bootId) return false;
	try {
		process.kill(holder.process, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	return beginningOf(holder.process) === holder.began;
}

function holderIn(path: string): Holder | null {
	try {
		return JSON.parse(fs.readFileSync(path, 'utf8')) as Holder;
	} catch {
		return null;
	}
}

/**
 * Takes the lock at a path; the answer gives it back. A lock of a process that is gone, or of an earlier start of the
 * machine, is nobody's. Throws a Failure (wrong usage) where another process holds it.
 */
export function lock(path: string, bootId: string): () => void {
	const self: Holder = { process: process.pid, began: beginningOf(process.pid), bootId };
	const own = `${path}.${process.pid}`;
	fs.writeFileSync(own, JSON.stringify(self), { mode: 0o600 });
	try {
		for (let tries = 0; tries < 3; tries += 1) {
			try {
				// A link is made whole or not at all, so that nobody reads half a holder.
				fs.linkSync(own, path);
				return () => fs.rmSync(path, { force: true });
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			}
			const holder = holderIn(path);
			if (holder !== null && isAlive(holder, bootId)) {
				const message = `Another nestvirt (process ${holder.process}) is at work here. Wait for it to end.`;
				throw new Failure(exitCodes.wrongUsage, message);
			}
			fs.rmSync(path, { force: true });
		}
		throw new Failure(exitCodes.wrongUsage, 'Another nestvirt takes the lock again and again.');
	} finally {
		fs.rmSync(own, { force: true });
	}
}
