import type { Reading } from '../../../model/observation.ts';
import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { accessToken } from './access-token.ts';
import { pipes } from './pipes.ts';
import { registry } from './registry.ts';
import { services } from './services.ts';
import { system } from './system.ts';
import { win32 } from './win32.ts';

type Native = Omit<WindowsMachine, 'query' | 'systemTime'>;

function natives(): Native {
	const libraries = win32();
	const keys = registry(libraries);
	return {
		...system(libraries),
		...keys,
		...services(libraries, keys.registryValues),
		...accessToken(libraries),
		...pipes(libraries),
	};
}

/** The operations of Windows, by its own libraries. Nothing is loaded before the first question. */
export function windowsOperations(): WindowsMachine {
	let loaded: Native | undefined;
	const ask = async <T>(question: (native: Native) => Promise<Reading<T>>): Promise<Reading<T>> => {
		if (process.platform !== 'win32') {
			return { status: 'unobserved', reason: 'unsupported', detail: 'this is no Windows' };
		}
		try {
			loaded ??= natives();
			return await question(loaded);
		} catch (error) {
			const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
			return { status: 'unobserved', reason: 'unsupported', detail };
		}
	};
	return {
		windowsVersion: () => ask((native) => native.windowsVersion()),
		registryValues: (key) => ask((native) => native.registryValues(key)),
		registryKeys: (key) => ask((native) => native.registryKeys(key)),
		serviceStatus: (name) => ask((native) => native.serviceStatus(name)),
		accessToken: () => ask((native) => native.accessToken()),
		smbiosTables: () => ask((native) => native.smbiosTables()),
		pipeServer: (path) => ask((native) => native.pipeServer(path)),
		memoryStatus: () => ask((native) => native.memoryStatus()),
		systemTime: () => ask(async () => ({ status: 'observed', value: Date.now() })),
		processorFeature: (number) => ask((native) => native.processorFeature(number)),
		query: async () => ({
			status: 'unobserved',
			reason: 'unsupported',
			detail: 'PowerShell is not asked by this version',
		}),
	};
}
