import { createHash } from 'node:crypto';
import { pack } from 'tar-stream';
import type { EngineArchive } from '../../../model/engine-call.ts';
import { proofProgram } from './proof-program.ts';

/** The file tree of the image of proofs as a tar archive: one program, `/proof`. The same bytes always. */
export async function proofImage({ processor }: EngineArchive): Promise<Buffer> {
	const { base64, sha256 } = proofProgram[processor];
	const program = Buffer.from(base64, 'base64');
	const digest = createHash('sha256').update(program).digest('hex');
	if (digest !== sha256) throw new Error('the program of the proof image is damaged');
	const archive = pack();
	archive.entry({ name: 'proof', mode: 0o755, mtime: new Date(0) }, program);
	archive.finalize();
	const chunks: Buffer[] = [];
	for await (const chunk of archive) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
