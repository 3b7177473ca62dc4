import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

const refused = (file: string, why: string): Failure =>
	new Failure(
		exitCodes.wrongUsage,
		`${file} ${why}. --ca needs a file with the certificate as PEM (-----BEGIN CERTIFICATE-----). Nothing was changed.`,
	);

/** The certificates of a file, as PEM. Throws a Failure (wrong usage) where it holds none. */
export function certificateIn(file: string): string {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		throw refused(file, `cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
	try {
		new X509Certificate(text);
	} catch {
		throw refused(file, 'holds no certificate');
	}
	return text;
}
