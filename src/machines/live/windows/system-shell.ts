import type { ShellStart } from './quiet-shell.ts';

/**
 * Windows PowerShell 5.1, which every Windows has at this place, and the environment that it gets: without the
 * module path of a newer PowerShell, whose modules it cannot load.
 */
export function systemShell(environment: NodeJS.ProcessEnv): ShellStart {
	const root = environment['SystemRoot'] ?? 'C:\\Windows';
	const others = Object.entries(environment).filter(
		([name]) => name.toLowerCase() !== 'psmodulepath',
	);
	return {
		executable: `${root}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`,
		environment: Object.fromEntries(others),
	};
}
