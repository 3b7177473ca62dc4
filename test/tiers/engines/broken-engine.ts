import { readFileSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import { engineRoom } from './engine-room.ts';

/** Breaks an engine in a Debian of its own by the script of this name, and lets nestvirt judge it there. */
export async function brokenEngine(name: string): Promise<Diagnosis> {
	const { folder, said } = await engineRoom(`breakages/${name}`);
	try {
		const diagnosis = JSON.parse(readFileSync(`${folder}/broken.json`, 'utf8')) as Diagnosis;
		keepRecording(`${folder}/broken`, `engine-${name}`);
		return diagnosis;
	} catch {
		throw new Error(`${name}: ${said.slice(-2000)}`);
	}
}
