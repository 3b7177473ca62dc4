import type { Proof } from '../model/proof.ts';
import type { Engine } from './engine-for.ts';
import { engineProof } from './engine-proof.ts';
import { importedImage } from './imported-image.ts';

/** A proof with Linux containers, made of an image that needs no registry; the engine may serve a Windows machine. */
export function linuxProof(
	id: string,
	title: string,
	prove: (engine: Engine, image: string) => Promise<string>,
): Proof {
	return engineProof({
		...{ id, title, goal: 'linux-containers', system: 'linux' },
		appliesTo: ['linux', 'windows'],
		prove: async (engine) => prove(engine, await importedImage(engine)),
	});
}
