import { setTimeout as pause } from 'node:timers/promises';
import type { Reading } from '../../../model/observation.ts';
import { argumentLine } from './argument-line.ts';
import { type Win32, win32 } from './win32.ts';

// shellapi.h: SEE_MASK_NOCLOSEPROCESS, SEE_MASK_NOASYNC, SEE_MASK_FLAG_NO_UI; winuser.h: SW_SHOWNORMAL
const [keepsProcess, isWholeCall, asksNothingElse, shown] = [0x40, 0x100, 0x400, 1];
// objbase.h: COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE
const apartment = 0x2 | 0x4;
// winerror.h: ERROR_CANCELLED; winbase.h: WAIT_TIMEOUT
const [declined, stillRuns] = [1223, 258];
const betweenLooks = 100;

const failed = (detail: string): Reading<never> => ({
	status: 'unobserved',
	reason: 'failed',
	detail,
});

/** The handle of a program that was started, or the Win32 error why it was not. */
function started(
	{ koffi, lastError }: Win32,
	verb: string,
	program: string,
	words: readonly string[],
): { readonly process: unknown } | { readonly error: number } {
	// The shell may ask an extension, and those live in COM:
	// https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-shellexecuteexw
	koffi.load('ole32.dll').func('int32_t CoInitializeEx(intptr_t, uint32_t)')(0, apartment);
	const execution = koffi.struct({
		...{ size: 'uint32_t', mask: 'uint32_t', window: 'intptr_t' },
		...{ verb: 'str16', file: 'str16', parameters: 'str16', directory: 'str16' },
		...{ show: 'int', instance: 'intptr_t', list: 'intptr_t', class: 'intptr_t' },
		...{ classKey: 'intptr_t', hotKey: 'uint32_t', icon: 'intptr_t', process: 'intptr_t' },
	});
	const execute = koffi
		.load('shell32.dll')
		.func('ShellExecuteExW', 'int', [koffi.inout(koffi.pointer(execution))]);
	const call = {
		...{ size: koffi.sizeof(execution), mask: keepsProcess | isWholeCall | asksNothingElse },
		...{ window: 0, verb, file: program, parameters: argumentLine(words), directory: null },
		...{ show: shown, instance: 0, list: 0, class: 0, classKey: 0, hotKey: 0, icon: 0, process: 0 },
	};
	return Number(execute(call)) === 0 ? { error: lastError() } : { process: call.process };
}

/**
 * Starts a program in a window of its own, waits for its end and answers with its exit code. With the verb `runas`
 * Windows asks the person whether it may have all rights of an administrator.
 */
export async function runAsAdministrator(
	program: string,
	words: readonly string[],
	verb: 'runas' | 'open' = 'runas',
): Promise<Reading<number>> {
	const libraries = win32();
	const start = started(libraries, verb, program, words);
	if ('error' in start) {
		if (start.error !== declined) return failed(`ShellExecuteExW: error ${start.error}`);
		return { status: 'unobserved', reason: 'access-denied', detail: 'Windows was told no' };
	}
	if (Number(start.process) === 0) return failed('Windows does not say how it ends');
	const { kernel } = libraries;
	const wait = kernel('uint32_t WaitForSingleObject(intptr_t, uint32_t)');
	while (Number(wait(start.process, 0)) === stillRuns) await pause(betweenLooks);
	const code = [0];
	kernel('int GetExitCodeProcess(intptr_t, _Out_ uint32_t*)')(start.process, code);
	kernel('int CloseHandle(intptr_t)')(start.process);
	return { status: 'observed', value: Number(code[0]) };
}
