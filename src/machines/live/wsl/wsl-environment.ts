/**
 * What wsl.exe is started with: it shall speak UTF-8, which one from before 0.64 does not, and take no variable along into
 * the distribution, which WSLENV would name (https://learn.microsoft.com/windows/wsl/filesystems).
 */
export function wslEnvironment(): NodeJS.ProcessEnv {
	return { ...process.env, WSL_UTF8: '1', WSLENV: '' };
}
