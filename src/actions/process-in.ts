import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

// The kernel keeps so much of a program's name: https://man7.org/linux/man-pages/man5/proc_pid_comm.5.html
const nameLength = 15;

/** The process that a pid file names, while it is this program; absent where the file is none or an old one. */
export async function processIn(
	machine: Machine,
	pidFile: string,
	program: string,
): Promise<Reading<number>> {
	const text = await machine.readFile(pidFile);
	if (text.status !== 'observed') return text;
	const id = text.value.text.trim();
	if (!/^\d{1,10}$/.test(id)) return { status: 'absent', detail: `${pidFile} holds no number` };
	const name = await machine.readFile(`/proc/${id}/comm`);
	if (name.status === 'unobserved') return name;
	const isIt =
		name.status === 'observed' && name.value.text.trim() === program.slice(0, nameLength);
	return isIt
		? { status: 'observed', value: Number(id) }
		: { status: 'absent', detail: `process ${id} is not ${program}` };
}
