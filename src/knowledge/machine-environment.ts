/**
 * The key with the variables that every program of Windows starts with:
 * https://learn.microsoft.com/windows/win32/procthread/environment-variables
 */
export const machineEnvironment =
	'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
