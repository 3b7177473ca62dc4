import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether something of Windows waits for a restart. */
export const windowsRestart = defineCheck({
	id: 'windows-restart',
	layer: 'boot',
	severity: 'degraded',
	healthyTitle: 'Windows waits for no restart',
	failingTitle: 'Windows waits for a restart',
	references: [
		'https://github.com/microsoft/WSL/issues/41299',
		'https://github.com/dotnet/sdk/issues/28993',
	],
	appliesTo: ['windows'],
	needs: ['windows-restart'],
	diagnose({ 'windows-restart': restart }) {
		if (restart === undefined) return unknown('the registry was not read');
		const { signals } = restart;
		return signals.length === 0
			? pass('no part of Windows asks for one')
			: fail(signals.join('; '), 'restart-windows');
	},
});
