import { parseJsonObject } from '../parsers/json-object.ts';
import type { Engine } from './engine-for.ts';
import { proofLabel } from './proof-label.ts';

/** A volume of the engine, and the folder of its machine that it is. */
export interface MadeVolume {
	readonly name: string;
	readonly folder: string;
}

/** Makes a volume with the label of its run. */
export async function madeVolume(engine: Engine): Promise<MadeVolume> {
	const name = `nestvirt-proof-${engine.run}`;
	const body = { Name: name, Labels: { [proofLabel]: engine.run } };
	const call = { method: 'POST', path: '/volumes/create', body } as const;
	const answer = await engine.must('make a volume', call);
	const folder = parseJsonObject(answer.body)?.['Mountpoint'];
	return { name, folder: typeof folder === 'string' ? folder : '' };
}
