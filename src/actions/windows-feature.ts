import { rebootPendingKey } from '../knowledge/reboot-pending-key.ts';
import { defineActionKind } from '../model/action.ts';
import { parseOptionalFeatures } from '../parsers/optional-features.ts';

/** A feature of Windows that is enabled; it is there for good only when nothing of it waits for a restart. */
export const windowsFeature = defineActionKind({
	kind: 'windows-feature',
	restarts: true,
	title: ({ feature }) => `Enable the Windows feature ${feature}`,
	async get(machine, { feature }) {
		const [answer, key] = await Promise.all([
			machine.query('optional-features'),
			machine.registryValues(rebootPendingKey),
		]);
		if (answer.status !== 'observed') return answer;
		const state = parseOptionalFeatures(answer.value)?.[feature] ?? 'unknown';
		const isPending = key.status === 'observed';
		return { status: 'observed', value: { state, isPending } };
	},
	standing: (_, { state, isPending }) => {
		if (state !== 'enabled') return 'differs';
		return isPending ? 'restart-pending' : 'in-desired-state';
	},
	lasting: ({ state }) => state,
	// What Windows does not tell could not be undone either.
	next: ({ feature, guarded }, { state }) =>
		state === 'disabled' ? { change: 'enable-feature', feature, enabled: true, guarded } : null,
	back: ({ feature }, before, { state }) =>
		before.state === 'disabled' && state === 'enabled'
			? { change: 'enable-feature', feature, enabled: false, guarded: false }
			: null,
});
