import type { ShellStart } from './quiet-shell.ts';

const replaced = new Set(['psmodulepath', 'systemroot', 'windir']);

/**
 * Windows PowerShell 5.1, which every Windows has at this place below its system folder, and the environment that
 * it gets: with the true folder, and its own modules alone. It cannot load those of a newer PowerShell, and those of
 * the account's own folder would be found before Windows' and run with whatever rights this program has.
 */
export function systemShell(folder: string, environment: NodeJS.ProcessEnv): ShellStart {
	const modules = `${folder}\\WindowsPowerShell\\v1.0\\Modules`;
	const root = folder.replace(/\\[^\\]*$/, '');
	const others = Object.entries(environment).filter(([name]) => !replaced.has(name.toLowerCase()));
	return {
		executable: `${folder}\\WindowsPowerShell\\v1.0\\powershell.exe`,
		environment: {
			...Object.fromEntries(others),
			...{ SystemRoot: root, windir: root, PSModulePath: modules },
		},
	};
}
