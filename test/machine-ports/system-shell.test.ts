import { expect, test } from 'vitest';
import { systemShell } from '../../src/machines/live/windows/system-shell.ts';

test("the shell is Windows' own, whatever the environment says", () => {
	const environment = {
		SystemRoot: 'C:\\Users\\mallory',
		WINDIR: 'C:\\Users\\mallory',
		PSModulePath: 'C:\\Program Files\\PowerShell\\7\\Modules',
		NODE_POWERSHELL: 'evil',
		TEMP: 'C:\\Temp',
	};
	expect(systemShell('C:\\Windows\\System32', environment)).toEqual({
		executable: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
		environment: {
			NODE_POWERSHELL: 'evil',
			TEMP: 'C:\\Temp',
			SystemRoot: 'C:\\Windows',
			windir: 'C:\\Windows',
			PSModulePath: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules',
		},
	});
});
