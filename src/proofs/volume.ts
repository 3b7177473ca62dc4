import { Shortfall } from '../model/shortfall.ts';
import { linuxProof } from './linux-proof.ts';
import { madeVolume } from './made-volume.ts';
import { outputOf } from './output-of.ts';

/** What one container writes into a volume, another one reads. */
export const volume = linuxProof(
	'volume',
	'a volume that outlives its container',
	async (engine, image) => {
		const { name } = await madeVolume(engine);
		const mount = { Type: 'volume', Source: name, Target: '/kept' };
		const host = { Mounts: [mount] };
		const file = '/kept/word';
		await outputOf(engine, { image, host, command: ['/proof', 'write', file, engine.run] });
		const read = await outputOf(engine, { image, host, command: ['/proof', 'read', file] });
		if (read === engine.run) return 'one container wrote a word, and another one read it';
		throw new Shortfall(
			'failed',
			`one container wrote ${engine.run}, and another one read ${read}`,
		);
	},
);
