import { defineActionKind } from '../model/action.ts';

const runLevel = '/etc/rc2.d';

/** A service that an init script starts, and that answers over its socket, now and with the machine. */
export const initScript = defineActionKind({
	kind: 'init-script',
	restarts: false,
	title: ({ script }) => `Start the service ${script}, and wait until it answers`,
	async get(machine, { script, socket }) {
		const [file, links, answer] = await Promise.all([
			machine.fileStatus(`/etc/init.d/${script}`),
			machine.listFolder(runLevel),
			machine.httpGet({ transport: 'unix', path: socket }, '/_ping'),
		]);
		if (file.status === 'unobserved') return file;
		if (links.status === 'unobserved') return links;
		const starts = new RegExp(`^S\\d+${script}$`);
		return {
			status: 'observed',
			value: {
				isThere: file.status === 'observed',
				isAnswering: answer.status === 'observed',
				// Without run levels nobody knows how it would be started.
				isEnabled: links.status === 'observed' ? links.value.some((one) => starts.test(one)) : null,
			},
		};
	},
	standing: (_, { isAnswering, isEnabled }) =>
		isAnswering && isEnabled !== false ? 'in-desired-state' : 'differs',
	next: ({ script, socket }, { isThere, isAnswering, isEnabled }) => {
		if (!isThere) return null;
		if (isEnabled === false) return { change: 'enable-init-script', script, enabled: true };
		return isAnswering ? null : { change: 'run-init-script', script, socket, running: true };
	},
	back: ({ script, socket }, before, { isAnswering, isEnabled }) => {
		if (isAnswering && !before.isAnswering) {
			return { change: 'run-init-script', script, socket, running: false };
		}
		return isEnabled && before.isEnabled === false
			? { change: 'enable-init-script', script, enabled: false }
			: null;
	},
});
