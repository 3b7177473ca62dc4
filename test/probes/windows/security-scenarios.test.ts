import { expect, test } from 'vitest';
import { securityScenarios } from '../../../src/probes/windows/security-scenarios.ts';
import { windowsWith } from '../../support/windows-with.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\DeviceGuard\\Scenarios';

test('names what is enabled, and tells none from no such key', async () => {
	const registry = {
		[`${key}\\HypervisorEnforcedCodeIntegrity`]: { Enabled: 0 },
		[`${key}\\WindowsHello`]: { Enabled: 1 },
		[`${key}\\SystemGuard`]: {},
	};
	expect(await securityScenarios.observe(windowsWith({ windows: { registry } }))).toMatchObject({
		value: { enabled: ['WindowsHello'] },
	});
	const off = { [`${key}\\SystemGuard`]: { Enabled: 0 } };
	expect(
		await securityScenarios.observe(windowsWith({ windows: { registry: off } })),
	).toMatchObject({ status: 'absent', evidence: [{ excerpt: 'none is enabled' }] });
	expect((await securityScenarios.observe(windowsWith())).status).toBe('absent');
});
