import { readFileSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';

/** The diagnosis of this name that a guest handed over; nothing where it did not. */
export function toldDiagnosis(folder: string, name: string): Diagnosis | undefined {
	try {
		return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Diagnosis;
	} catch {
		return undefined;
	}
}
