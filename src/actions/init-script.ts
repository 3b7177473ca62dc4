import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';

const runLevel = '/etc/rc2.d';

/** How the run levels know a script: started, stopped, or not at all: null. */
function ranIn(names: readonly string[], script: string): boolean | null {
	if (names.some((one) => new RegExp(`^S\\d+${script}$`).test(one))) return true;
	return names.some((one) => new RegExp(`^K\\d+${script}$`).test(one)) ? false : null;
}

/** Whether the process that the service's pid file names is there, and bears its name. */
async function runs(machine: Machine, script: string): Promise<boolean> {
	const id = valueIn(await machine.readFile(`/var/run/${script}.pid`))?.text.trim() ?? '';
	if (!/^\d{1,10}$/.test(id)) return false;
	const name = valueIn(await machine.readFile(`/proc/${id}/comm`))?.text ?? '';
	return name.startsWith(script);
}

/** A service that an init script starts, and that answers over its socket, now and with the machine. */
export const initScript = defineActionKind({
	kind: 'init-script',
	restarts: false,
	title: ({ script }) => `Start the service ${script}, and wait until it answers`,
	async get(machine, { script, socket }) {
		const [file, links, answer, isRunning] = await Promise.all([
			machine.fileStatus(`/etc/init.d/${script}`),
			machine.listFolder(runLevel),
			machine.httpGet({ transport: 'unix', path: socket }, '/_ping'),
			runs(machine, script),
		]);
		if (file.status === 'unobserved') return file;
		if (links.status === 'unobserved') return links;
		return {
			status: 'observed',
			value: {
				isThere: file.status === 'observed',
				isAnswering: answer.status === 'observed',
				isRunning,
				// Without run levels nobody knows how it would be started.
				hasLevels: links.status === 'observed',
				isEnabled: links.status === 'observed' ? ranIn(links.value, script) : null,
			},
		};
	},
	standing: (_, { isAnswering, hasLevels, isEnabled }) =>
		isAnswering && (isEnabled || !hasLevels) ? 'in-desired-state' : 'differs',
	next: ({ script, socket }, { isThere, isAnswering, hasLevels, isEnabled }) => {
		if (!isThere) return null;
		if (hasLevels && !isEnabled) return { change: 'enable-init-script', script, enabled: true };
		return isAnswering ? null : { change: 'run-init-script', script, socket, running: true };
	},
	back: ({ script, socket }, before, { isThere, isAnswering, isRunning, isEnabled }) => {
		// One that was started and never answered is to be stopped, too.
		const isUp = isAnswering || isRunning;
		if (isThere && isUp && !before.isAnswering && !before.isRunning) {
			return { change: 'run-init-script', script, socket, running: false };
		}
		return isEnabled === before.isEnabled
			? null
			: { change: 'enable-init-script', script, enabled: before.isEnabled };
	},
});
