import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { certificateIn } from '../../src/workshop/certificate-in.ts';
import { selfSigned } from '../support/self-signed.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate is read, and anything else is wrong usage', () => {
	const { cert, key } = selfSigned;
	const put = (name: string, text: string): string => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	expect(certificateIn(put('good.pem', cert))).toBe(cert);
	const refused = (path: string, words: string): void => {
		expect(() => certificateIn(path)).toThrow(words);
		expect(() => certificateIn(path)).toThrow(expect.objectContaining({ exitCode: 2 }));
	};
	refused(put('key.pem', key), 'holds no certificate');
	refused(put('empty', ''), 'holds no certificate');
	refused(join(folder, 'none'), 'cannot be read');
});
