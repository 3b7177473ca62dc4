import type { Action } from '../model/action.ts';
import type { Risk } from '../model/risk.ts';

const risk: Risk = {
	id: 'boot-failure',
	text: 'Inside a virtual machine with incomplete nesting, Windows may not start once its own hypervisor is enabled.',
	wayBack:
		'Have the owner of the outer host take a snapshot first. The hypervisor is tried once, by a copy of the boot entry: if the machine hangs, reset it, and it starts without. If it does not even then: in the recovery environment, Command Prompt, bcdedit /set {default} hypervisorlaunchtype off',
};

const off: Action = { kind: 'boot-option', launchType: 'off' };

/**
 * What enables features with a hypervisor. Where a trial is needed, nothing starts it before the features are in
 * place; then one start tries it; and only a trial that went well keeps it.
 */
export const guardedStart = {
	actions: (features: readonly string[], trial: string): readonly (Action | 'restart')[] => {
		const guarded = trial === 'true';
		const enabled = features.map(
			(feature): Action => ({ kind: 'windows-feature', feature, guarded }),
		);
		if (trial !== 'true') return enabled;
		return [
			{ kind: 'encryption-suspension', restarts: 3 },
			off,
			...enabled,
			...(enabled.length > 0 ? (['restart'] as const) : []),
			{ kind: 'trial-boot' },
			'restart',
			{ kind: 'trial-outcome' },
		];
	},
	risk: (trial: string): Risk | undefined => (trial === 'true' ? risk : undefined),
} as const;
