import type { Reading } from '../../../model/observation.ts';
import type { PipeServer, WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

const readAttributes = 0x80;
const openExisting = 3;
const queryLimited = 0x1000;
const invalid = -1;
const nameUnits = 1024;
// ERROR_SEM_TIMEOUT, ERROR_PIPE_BUSY
const inUse = new Set([121, 231]);

/** Says who serves a pipe. To ask, it opens the pipe for its attributes and closes it at once. */
export function pipes({ kernel, lastError }: Win32): Pick<WindowsMachine, 'pipeServer'> {
	const wait = kernel('int WaitNamedPipeW(str16, uint32_t)');
	const open = kernel(
		'intptr_t CreateFileW(str16, uint32_t, uint32_t, intptr_t, uint32_t, uint32_t, intptr_t)',
	);
	const close = kernel('int CloseHandle(intptr_t)');
	const serverOf = kernel('int GetNamedPipeServerProcessId(intptr_t, _Out_ uint32_t*)');
	const openProcess = kernel('intptr_t OpenProcess(uint32_t, int, uint32_t)');
	const nameOf = kernel(
		'int QueryFullProcessImageNameW(intptr_t, uint32_t, _Out_ uint8_t*, _Inout_ uint32_t*)',
	);

	const programOf = (processId: number): string | null => {
		const handle = Number(openProcess(queryLimited, 0, processId));
		if (handle === 0) return null;
		try {
			const [name, units] = [Buffer.alloc(nameUnits * 2), [nameUnits]];
			if (nameOf(handle, 0, name, units) === 0) return null;
			return name.toString('utf16le', 0, (units[0] ?? 0) * 2);
		} finally {
			close(handle);
		}
	};

	const serverAt = (name: string): Reading<PipeServer> => {
		const handle = Number(open(name, readAttributes, 3, 0, openExisting, 0, 0));
		if (handle === invalid) return readingOfCode(lastError());
		try {
			const found = [0];
			if (serverOf(handle, found) === 0) return readingOfCode(lastError());
			const processId = Number(found[0]);
			return { status: 'observed', value: { processId, program: programOf(processId) } };
		} finally {
			close(handle);
		}
	};

	return {
		async pipeServer(path) {
			const name = path.replaceAll('/', '\\');
			const code = wait(name, 1) === 0 ? lastError() : 0;
			// A pipe with no free instance is there all the same; opening it would wait.
			if (inUse.has(code)) {
				return { status: 'observed', value: { processId: 0, program: null } };
			}
			return code === 0 ? serverAt(name) : readingOfCode(code);
		},
	};
}
