import { searchPath } from '../../knowledge/search-path.ts';
import type { RegistryValues, WindowsVersion } from '../../model/windows-machine.ts';
import { bootOf } from './boot-of.ts';
import { cpuidOf, type Processor } from './cpuid-of.ts';
import type { Description } from './description.ts';
import type { WindowsDescription } from './windows-description.ts';

/** What tells one release of Windows from another. */
export interface Release {
	readonly build: number;
	readonly revision: number;
	readonly product: WindowsVersion['product'];
	/** `EditionID`, as in the registry. */
	readonly edition: string;
	readonly version: string;
	readonly architecture?: WindowsVersion['architecture'];
}

type Parts = Pick<Description, 'name' | 'title'> &
	Partial<Omit<Description, 'windows' | 'name' | 'title'>> & {
		readonly windows?: Partial<WindowsDescription>;
	};

const currentVersion = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const windowsPath = '%SystemRoot%\\system32;%SystemRoot%;%SystemRoot%\\System32\\Wbem';
const processorKey = 'HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0';
const windowsKey = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const computerName = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName';

function registryOf(release: Release, processor: Processor): Record<string, RegistryValues> {
	const isServer = release.product !== 'workstation';
	const named = release.build >= 19042 ? 'DisplayVersion' : 'ReleaseId';
	return {
		[currentVersion]: {
			CurrentBuildNumber: String(release.build),
			UBR: release.revision,
			EditionID: release.edition,
			InstallationType: isServer ? 'Server' : 'Client',
			[named]: release.version,
		},
		[windowsKey]: { ProgramFilesDir: 'C:\\Program Files' },
		[searchPath.key]: { [searchPath.value]: windowsPath },
		[processorKey]: {
			ProcessorNameString: processor.model,
			VendorIdentifier: /AMD/.test(processor.model) ? 'AuthenticAMD' : 'GenuineIntel',
		},
		[`${computerName}\\ComputerName`]: { ComputerName: 'DESKTOP-1' },
		[`${computerName}\\ActiveComputerName`]: { ComputerName: 'DESKTOP-1' },
	};
}

function guestRunOf(
	architecture: WindowsVersion['architecture'],
	platform: boolean | undefined,
): Description['guestRun'] {
	if (architecture !== 'x64') {
		return { status: 'unobserved', reason: 'unsupported', detail: 'no guest for it' };
	}
	if (platform === undefined) return { status: 'absent', detail: 'there is no WinHvPlatform.dll' };
	return platform
		? {
				status: 'observed',
				value: { outcome: 'ran', detail: 'exit 2, 42 to 16', milliseconds: 6.5 },
			}
		: {
				status: 'observed',
				value: { outcome: 'refused', detail: 'WHvSetupPartition: 0xc0351000', milliseconds: 1.5 },
			};
}

const ownScanner = {
	displayName: 'Windows Defender',
	instanceGuid: '{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}',
};

/** Where PowerShell answers at all, Windows' own scanner is listed, and administrators are told that no volume is encrypted. */
function queriesOf({
	queries = {},
	token,
}: Partial<WindowsDescription> = {}): WindowsDescription['queries'] {
	if (Object.keys(queries).length === 0) return queries;
	const ofAdministrators = token?.elevated ? { 'encrypted-volumes': [] } : {};
	return { 'malware-scanners': [ownScanner], ...ofAdministrators, ...queries };
}

/** A Windows with nothing installed on it, asked by an administrator without elevation, changed by what is given. */
export function windows(release: Release, processor: Processor, parts: Parts): Description {
	const { build, product, architecture = 'x64' } = release;
	const base: WindowsDescription = {
		version: { major: 10, minor: 0, build, product, architecture },
		registry: registryOf(release, processor),
		services: {},
		token: { user: 'S-1-5-21-1-2-3-1001', elevated: false, groups: ['S-1-1-0', 'S-1-5-32-545'] },
		groups: {},
		firmware: {},
		pipes: {},
		time: 1_780_000_000_000,
		memory: { totalBytes: 8 * 1024 ** 3, availableBytes: 5 * 1024 ** 3 },
		processorFeatures: { 20: true, 21: processor.vmx === true || processor.svm === true },
		boot: bootOf(release.product === 'workstation' ? 'Windows 10' : 'Windows Server', null),
		processor,
		servicing: {},
		queries: {},
	};
	return {
		os: 'windows',
		account: { uid: 0, gid: 0, groups: [], name: 'ann', homeFolder: 'C:/Users/ann' },
		environment: { USERPROFILE: 'C:\\Users\\ann', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' },
		cpuid: architecture === 'x64' ? cpuidOf(processor) : {},
		guestRun: guestRunOf(architecture, parts.windows?.hypervisorPlatform),
		disk: { totalBytes: 128 * 1024 ** 3, freeBytes: 60 * 1024 ** 3 },
		...parts,
		files: { 'C:/ProgramData/desktop.ini': '', ...parts.files },
		windows: {
			...base,
			...parts.windows,
			registry: { ...base.registry, ...parts.windows?.registry },
			services: { ...parts.windows?.services },
			queries: queriesOf(parts.windows),
		},
	};
}
