import { expect, test } from 'vitest';
import { wslPolicy } from '../../../src/probes/windows/wsl-policy.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (values: Record<string, number>) =>
	wslPolicy.observe(
		windowsWith({ windows: { registry: { 'HKLM\\SOFTWARE\\Policies\\WSL': values } } }),
	);

test('policies of WSL forbid by 0, and by nothing else', async () => {
	expect(await told({ AllowWSL: 0, AllowWSL1: 1 })).toMatchObject({
		value: { forbidden: ['AllowWSL'] },
	});
	expect((await told({})).status).toBe('absent');
	expect((await wslPolicy.observe(windowsWith())).status).toBe('absent');
});
