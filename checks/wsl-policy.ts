import { defineCheck } from '../src/model/check.ts';
import { fail, pass } from '../src/model/finding.ts';

/** Whether the organization lets WSL run here. */
export const wslPolicy = defineCheck({
	id: 'wsl-policy',
	layer: 'permission',
	severity: 'blocker',
	healthyTitle: 'No policy forbids WSL',
	failingTitle: 'A policy of the organization forbids WSL',
	references: [
		'https://learn.microsoft.com/windows/wsl/intune',
		'https://github.com/microsoft/WSL/blob/master/src/windows/inc/wslpolicies.h',
	],
	appliesTo: ['windows'],
	needs: ['wsl-policy'],
	diagnose({ 'wsl-policy': policy }) {
		const forbidden = policy?.forbidden ?? [];
		if (forbidden.includes('AllowWSL')) {
			return fail('the policy AllowWSL is 0', 'ask-for-wsl', { policy: 'AllowWSL' });
		}
		return pass(
			forbidden.length === 0
				? 'nothing of it is forbidden'
				: `other parts are forbidden: ${forbidden.join(', ')}`,
		);
	},
});
