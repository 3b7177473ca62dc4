import { cpSync, rmSync } from 'node:fs';

/** Keeps what a tier recorded among the recorded machines, where RECORD_MACHINES=1 asks for it. */
export function keepRecording(folder: string, name: string): void {
	if (process.env['RECORD_MACHINES'] !== '1') return;
	const kept = `test/machines/${name}`;
	rmSync(kept, { recursive: true, force: true });
	cpSync(folder, kept, { recursive: true });
}
