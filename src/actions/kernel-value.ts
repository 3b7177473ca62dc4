import { defineActionKind } from '../model/action.ts';

/** A value that the running kernel keeps, below `/proc/sys`, until the machine starts anew. */
export const kernelValue = defineActionKind({
	kind: 'kernel-value',
	restarts: false,
	title: ({ path, value }) => `Set ${path} to ${value}`,
	async get(machine, { path }) {
		const text = await machine.readFile(path);
		if (text.status === 'unobserved') return text;
		const value = text.status === 'observed' ? text.value.text.trim() : null;
		return { status: 'observed', value: { value } };
	},
	standing: (action, { value }) => (value === action.value ? 'in-desired-state' : 'differs'),
	next: ({ path, value }, state) =>
		state.value === null ? null : { change: 'set-kernel-value', path, value },
	back: ({ path }, before, { value }) =>
		before.value === null || before.value === value
			? null
			: { change: 'set-kernel-value', path, value: before.value },
});
