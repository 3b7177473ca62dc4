import type { Machine } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import type { RegistryValues, WindowsMachine } from '../../model/windows-machine.ts';
import { bootAnswers } from './boot-answers.ts';
import type { Description } from './description.ts';
import { distributionAnswers } from './distribution-answers.ts';
import { smbiosBytes } from './smbios-bytes.ts';
import type { WindowsDescription } from './windows-description.ts';

const seen = <T>(value: T): Reading<T> => ({ status: 'observed', value });

function found<T>(value: T | undefined, code: string): Reading<T> {
	return value === undefined ? { status: 'absent', detail: code } : seen(value);
}

const unsupported: Reading<never> = {
	status: 'unobserved',
	reason: 'unsupported',
	detail: 'this is no Windows',
};

/** What a machine without Windows answers to the questions that only Windows can be asked. */
const none: WindowsMachine = {
	windowsVersion: async () => unsupported,
	registryValues: async () => unsupported,
	registryKeys: async () => unsupported,
	serviceStatus: async () => unsupported,
	accessToken: async () => unsupported,
	localGroup: async () => unsupported,
	smbiosTables: async () => unsupported,
	pipeServer: async () => unsupported,
	memoryStatus: async () => unsupported,
	hypervisorPlatform: async () => unsupported,
	systemTime: async () => unsupported,
	processorFeature: async () => unsupported,
	query: async () => unsupported,
	inDistribution: async () => unsupported,
};

// Windows does not tell upper and lower case apart in keys and names.
function byName<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
	const wanted = name.toLowerCase();
	return Object.entries(entries).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function keysBelow(registry: Readonly<Record<string, RegistryValues>>, key: string) {
	const prefix = `${key.toLowerCase()}\\`;
	const below = Object.keys(registry).filter((name) => name.toLowerCase().startsWith(prefix));
	return [...new Set(below.map((name) => name.slice(prefix.length).split('\\')[0] ?? ''))].sort();
}

/** The answers of a simulated Windows, by the code that the real one would fail with. */
export function windowsAnswers(
	{ windows, distributions = {} }: Description,
	open: (description: Description) => Machine,
): WindowsMachine {
	if (windows === undefined) return none;
	const { registry, services, pipes } = windows;
	const ofAdministrators = windows.token.elevated
		? bootAnswers(windows.boot, windows.language ?? 'en')
		: {};
	const queries: WindowsDescription['queries'] = { ...ofAdministrators, ...windows.queries };
	const isKey = (key: string): boolean =>
		byName(registry, key) !== undefined || keysBelow(registry, key).length > 0;
	return {
		windowsVersion: async () => seen(windows.version),
		registryValues: async (key) =>
			found(byName(registry, key) ?? (isKey(key) ? {} : undefined), '2'),
		registryKeys: async (key) => found(isKey(key) ? keysBelow(registry, key) : undefined, '2'),
		serviceStatus: async (name) => found(byName(services, name), '1060'),
		accessToken: async () => seen(windows.token),
		localGroup: async (name) => found(byName(windows.groups, name), '2220'),
		smbiosTables: async () => seen(smbiosBytes(windows.firmware)),
		pipeServer: async (path) => found(byName(pipes, path), '2'),
		memoryStatus: async () => seen(windows.memory),
		hypervisorPlatform: async () => found(windows.hypervisorPlatform, 'no WinHvPlatform.dll'),
		systemTime: async () => seen(windows.time),
		processorFeature: async (number) => seen(windows.processorFeatures[number] ?? false),
		inDistribution: distributionAnswers(distributions, open),
		query: async (name) =>
			queries[name] === undefined
				? { status: 'unobserved', reason: 'access-denied', detail: '0x80041003' }
				: seen(queries[name]),
	};
}
