import { defineActionKind } from '../model/action.ts';

/** A value of the registry, or that there is none. */
export const registryValue = defineActionKind({
	kind: 'registry-value',
	restarts: false,
	title: ({ key, name, value, meaning }) => {
		if (meaning !== undefined) return `${meaning} (${name})`;
		return value === null
			? `Remove the value ${name} of ${key}`
			: `Set ${name} of ${key} to ${value}`;
	},
	async get(machine, { key, name }) {
		const values = await machine.registryValues(key);
		if (values.status === 'unobserved') return values;
		const value = values.status === 'observed' ? values.value[name] : undefined;
		if (typeof value === 'object') {
			return { status: 'unobserved', reason: 'unsupported', detail: `${name} is a list` };
		}
		return { status: 'observed', value: { value: value ?? null } };
	},
	standing: (action, { value }) => (value === action.value ? 'in-desired-state' : 'differs'),
	next: ({ key, name, value }) => ({ change: 'set-registry-value', key, name, value }),
	back: ({ key, name }, before, { value }) =>
		value === before.value
			? null
			: { change: 'set-registry-value', key, name, value: before.value },
});
