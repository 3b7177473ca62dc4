// Builds src/machines/live/proof-image/proof-program.ts from program.c beside it. A processor without a compiler here keeps
// what it has: Debian's gcc-x86-64-linux-gnu and gcc-aarch64-linux-gnu are all that it takes.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { proofProgram } from '../src/machines/live/proof-image/proof-program.ts';
import { compileProofProgram, type ProofProcessor } from './compile-proof-program.ts';

function row(processor: ProofProcessor): string {
	const built = compileProofProgram(processor);
	const bytes = built ?? Buffer.from(proofProgram[processor].base64, 'base64');
	console.log(`${processor}: ${built === null ? 'kept' : 'built'}, ${bytes.length} bytes`);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return `\t${processor}: {\n\t\tsha256: '${sha256}',\n\t\tbase64:\n\t\t\t'${bytes.toString('base64')}',\n\t},`;
}

writeFileSync(
	'src/machines/live/proof-image/proof-program.ts',
	`/**
 * The program of the proof image by processor: a static ELF file in base64, and its SHA-256. Built from program.c by
 * \`node scripts/run.mjs proof-program\`.
 */
export const proofProgram: Readonly<
	Record<'x64' | 'arm64', { readonly sha256: string; readonly base64: string }>
> = {
${row('x64')}
${row('arm64')}
};
`,
);
