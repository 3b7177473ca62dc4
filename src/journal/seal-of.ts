import { createHash } from 'node:crypto';

/** The seal of a line, which the line after it names: SHA-256 in hexadecimal. */
export function sealOf(line: string): string {
	return createHash('sha256').update(line).digest('hex');
}
