import type { Reading, UnobservedReason } from '../../model/observation.ts';

const absentCodes = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'ECONNREFUSED']);

const reasons: Readonly<Record<string, UnobservedReason>> = {
	EACCES: 'access-denied',
	EPERM: 'access-denied',
	ETIMEDOUT: 'timed-out',
	ENOSYS: 'unsupported',
};

/**
 * What a system error says about the thing that was asked for: not there (nobody listening counts as
 * not there), not allowed, or another reason. Never throws.
 */
export function readingOfError(error: unknown): Exclude<Reading<never>, { status: 'observed' }> {
	const code = String((error as NodeJS.ErrnoException | null)?.code ?? 'unknown error');
	if (absentCodes.has(code)) return { status: 'absent', detail: code };
	const reason = reasons[code] ?? 'failed';
	return { status: 'unobserved', reason, detail: code };
}
