import type { Machine } from '../../../model/machine.ts';
import type { Reading } from '../../../model/observation.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { accessToken } from './access-token.ts';
import { cpuid } from './cpuid.ts';
import { hypervisorPlatform } from './hypervisor-platform.ts';
import { localGroups } from './local-groups.ts';
import { pipes } from './pipes.ts';
import type { PowerShellSession } from './powershell-session.ts';
import { queries } from './queries.ts';
import { registry } from './registry.ts';
import { services } from './services.ts';
import { system } from './system.ts';
import { systemFolder } from './system-folder.ts';
import { systemShell } from './system-shell.ts';
import { win32 } from './win32.ts';

/** What Windows itself is asked for; CPUID only where the processor has it. */
type Native = Omit<WindowsMachine, 'query' | 'systemTime'>;

const unsupported = (detail: string) =>
	({ status: 'unobserved', reason: 'unsupported', detail }) as const;

function natives(): Native {
	const libraries = win32();
	const keys = registry(libraries);
	return {
		...system(libraries),
		...keys,
		...services(libraries, keys.registryValues),
		...accessToken(libraries),
		...localGroups(libraries),
		...hypervisorPlatform(libraries),
		...pipes(libraries),
	};
}

/** Loads what PowerShell is spoken to with only when it is asked. */
async function openSession(): Promise<PowerShellSession> {
	const { powershellSession } = await import('./powershell-session.ts');
	return powershellSession(systemShell(systemFolder(win32()), process.env));
}

/** The operations of Windows, by its own libraries and, for the rest, PowerShell. Nothing is loaded before the first question. */
export function windowsOperations(): WindowsMachine & Pick<Machine, 'cpuid'> {
	let loaded: Native | undefined;
	let processor: Pick<Machine, 'cpuid'> | undefined;
	let session: Promise<PowerShellSession> | undefined;
	const ask = async <T>(question: (native: Native) => Promise<Reading<T>>): Promise<Reading<T>> => {
		if (process.platform !== 'win32') {
			return unsupported('this is no Windows');
		}
		try {
			loaded ??= natives();
			return await question(loaded);
		} catch (error) {
			const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
			return unsupported(detail);
		}
	};
	return {
		cpuid: (leaf) =>
			ask(async (native) => {
				// An x64 program on Arm would read the processor that Windows imitates for it.
				const version = await native.windowsVersion();
				const is64 = version.status === 'observed' && version.value.architecture === 'x64';
				if (!is64 || process.arch !== 'x64') return unsupported('no CPUID on this processor');
				processor ??= cpuid(win32());
				return processor.cpuid(leaf);
			}),
		windowsVersion: () => ask((native) => native.windowsVersion()),
		registryValues: (key) => ask((native) => native.registryValues(key)),
		registryKeys: (key) => ask((native) => native.registryKeys(key)),
		serviceStatus: (name) => ask((native) => native.serviceStatus(name)),
		accessToken: () => ask((native) => native.accessToken()),
		localGroup: (name) => ask((native) => native.localGroup(name)),
		smbiosTables: () => ask((native) => native.smbiosTables()),
		pipeServer: (path) => ask((native) => native.pipeServer(path)),
		memoryStatus: () => ask((native) => native.memoryStatus()),
		hypervisorPlatform: () => ask((native) => native.hypervisorPlatform()),
		systemTime: () => ask(async () => ({ status: 'observed', value: Date.now() })),
		processorFeature: (number) => ask((native) => native.processorFeature(number)),
		query: (name) =>
			ask(async () => {
				session ??= openSession();
				return (await session).ask(queries[name]);
			}),
	};
}
