import { defineActionKind } from '../model/action.ts';

/** A module that is in the running kernel. */
export const kernelModule = defineActionKind({
	kind: 'kernel-module',
	restarts: false,
	title: ({ module }) => `Load the kernel module ${module}`,
	async get(machine, { module }) {
		const folder = await machine.fileStatus(`/sys/module/${module.replaceAll('-', '_')}`);
		return folder.status === 'unobserved'
			? folder
			: { status: 'observed', value: { isLoaded: folder.status === 'observed' } };
	},
	standing: (_, { isLoaded }) => (isLoaded ? 'in-desired-state' : 'differs'),
	next: ({ module }) => ({ change: 'load-module', module }),
	back: ({ module }, before, { isLoaded }) =>
		isLoaded && !before.isLoaded ? { change: 'unload-module', module } : null,
});
