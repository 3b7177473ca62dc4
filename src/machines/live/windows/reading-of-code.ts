import type { Reading } from '../../../model/observation.ts';

// Not found: file, path, pipe, service. https://learn.microsoft.com/windows/win32/debug/system-error-codes
const notThere = new Set([2, 3, 53, 1060]);
const denied = new Set([5, 1314]);

/** What a Win32 error says about the thing that was asked for. */
export function readingOfCode(code: number): Reading<never> {
	const detail = `error ${code}`;
	if (notThere.has(code)) return { status: 'absent', detail };
	const reason = denied.has(code) ? 'access-denied' : 'failed';
	return { status: 'unobserved', reason, detail };
}
