import type { Machine } from '../../../model/machine.ts';
import type { Reading } from '../../../model/observation.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import type { Natives } from './natives.ts';

const unsupported = (detail: string) =>
	({ status: 'unobserved', reason: 'unsupported', detail }) as const;

/** The operations of Windows, by its own libraries and, for the rest, PowerShell. Nothing is loaded before the first question. */
export function windowsOperations(): WindowsMachine & Pick<Machine, 'cpuid' | 'proveGuest'> {
	let loaded: Promise<Natives> | undefined;
	const ask = async <T>(
		question: (native: Natives) => Promise<Reading<T>>,
	): Promise<Reading<T>> => {
		if (process.platform !== 'win32') return unsupported('this is no Windows');
		try {
			loaded ??= import('./natives.ts').then(({ natives }) => natives());
			return await question(await loaded);
		} catch (error) {
			const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
			return unsupported(detail);
		}
	};
	return {
		proveGuest: () => ask((native) => native.proveGuest()),
		cpuid: (leaf) => ask((native) => native.cpuid(leaf)),
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
		inDistribution: (...question) => ask((native) => native.inDistribution(...question)),
		query: (name) => ask((native) => native.query(name)),
	};
}
