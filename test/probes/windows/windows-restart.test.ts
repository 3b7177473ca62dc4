import { describe, expect, test } from 'vitest';
import { windowsRestart } from '../../../src/probes/windows/windows-restart.ts';
import { windowsWith } from '../../support/windows-with.ts';

const current = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const control = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';
const signalsOf = async (registry: Record<string, Record<string, string>>) => {
	const answer = await windowsRestart.observe(windowsWith({ windows: { registry } }));
	return answer.status === 'observed' ? answer.value.signals : answer;
};

describe('windows-restart', () => {
	test('is told by the key that each part of Windows leaves', async () => {
		expect(await signalsOf({})).toEqual([]);
		expect(
			await signalsOf({ [`${current}\\Component Based Servicing\\RebootPending`]: {} }),
		).toEqual(['features or updates were installed']);
		expect(
			await signalsOf({ [`${current}\\WindowsUpdate\\Auto Update\\RebootRequired`]: {} }),
		).toEqual(['Windows Update asks for it']);
		const renamed = { [`${control}\\ComputerName\\ComputerName`]: { ComputerName: 'NEW' } };
		expect(await signalsOf(renamed)).toEqual(['the computer was renamed']);
	});

	test('is not told by files that wait to be renamed: browsers leave such after every restart', async () => {
		const waiting = { [`${control}\\Session Manager`]: { PendingFileRenameOperations: 'x' } };
		expect(await signalsOf(waiting)).toEqual([]);
	});
});
