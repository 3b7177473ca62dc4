import type { Machine } from '../../../model/machine.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { accessToken } from './access-token.ts';
import { cpuid } from './cpuid.ts';
import { hypervisorPlatform } from './hypervisor-platform.ts';
import { localGroups } from './local-groups.ts';
import { pipes } from './pipes.ts';
import type { PowerShellSession } from './powershell-session.ts';
import { queries } from './queries.ts';
import { registry } from './registry.ts';
import { runGuest } from './run-guest.ts';
import { services } from './services.ts';
import { system } from './system.ts';
import { systemFolder } from './system-folder.ts';
import { systemShell } from './system-shell.ts';
import { type Win32, win32 } from './win32.ts';

/** What Windows itself is asked for. */
export type Natives = Omit<WindowsMachine, 'systemTime'> & Pick<Machine, 'cpuid' | 'proveGuest'>;

/** Loads what PowerShell is spoken to with only when it is asked. */
async function openSession(libraries: Win32): Promise<PowerShellSession> {
	const { powershellSession } = await import('./powershell-session.ts');
	return powershellSession(systemShell(systemFolder(libraries), process.env));
}

/** Loads what asks distributions of WSL only when one is asked. */
async function openDistributions(
	libraries: Win32,
	registryValues: WindowsMachine['registryValues'],
): Promise<WindowsMachine['inDistribution']> {
	const [{ wslProgram }, { inDistribution }] = await Promise.all([
		import('../wsl/wsl-program.ts'),
		import('../wsl/in-distribution.ts'),
	]);
	const program = await wslProgram(systemFolder(libraries), registryValues);
	return program === null
		? async () => ({ status: 'unobserved', reason: 'command-missing', detail: 'no wsl.exe' })
		: inDistribution(program);
}

// An x64 program on Arm would read the processor that Windows imitates for it.
async function isX64({ windowsVersion }: Pick<WindowsMachine, 'windowsVersion'>) {
	const version = await windowsVersion();
	const is64 = version.status === 'observed' && version.value.architecture === 'x64';
	return is64 && process.arch === 'x64';
}

const otherProcessor = (detail: string) =>
	({ status: 'unobserved', reason: 'unsupported', detail }) as const;

/** Loads the libraries of Windows; throws where koffi is not installed or may not load. */
export function natives(): Natives {
	const libraries = win32();
	const keys = registry(libraries);
	const kernel = system(libraries);
	const guest = runGuest(libraries);
	let processor: Pick<Machine, 'cpuid'> | undefined;
	let asked: Promise<WindowsMachine['inDistribution']> | undefined;
	let session: Promise<PowerShellSession> | undefined;
	return {
		...kernel,
		...keys,
		...services(libraries, keys.registryValues),
		...accessToken(libraries),
		...localGroups(libraries),
		...hypervisorPlatform(libraries),
		...pipes(libraries),
		async proveGuest() {
			return (await isX64(kernel)) ? guest.proveGuest() : otherProcessor('no guest for it');
		},
		async cpuid(leaf) {
			if (!(await isX64(kernel))) return otherProcessor('no CPUID on this processor');
			processor ??= cpuid(libraries);
			return processor.cpuid(leaf);
		},
		async inDistribution(...question) {
			asked ??= openDistributions(libraries, keys.registryValues);
			return (await asked)(...question);
		},
		async query(name) {
			session ??= openSession(libraries);
			return (await session).ask(queries[name]);
		},
	};
}
