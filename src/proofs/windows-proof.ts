import type { GoalId } from '../model/goal.ts';
import type { JsonObject } from '../model/is-json-object.ts';
import type { Proof } from '../model/proof.ts';
import type { Engine } from './engine-for.ts';
import { engineProof } from './engine-proof.ts';
import { type Isolation, type ReadyImage, windowsImage } from './windows-image.ts';

/** What a proof with Windows containers works with. */
export interface WindowsWork {
	readonly engine: Engine;
	readonly image: ReadyImage;
	/** Members of HostConfig that every container of it has. */
	readonly host: JsonObject;
}

const goals: Readonly<Record<Isolation, GoalId>> = {
	process: 'windows-containers',
	hyperv: 'hyperv-isolation',
};

/** A proof with Windows containers that are kept apart in this way. */
export function windowsProof(
	isolation: Isolation,
	id: string,
	title: string,
	prove: (work: WindowsWork) => Promise<string>,
): Proof {
	return engineProof({
		...{ id: `${isolation}-${id}`, title },
		...{ goal: goals[isolation], system: 'windows', appliesTo: ['windows'] },
		async prove(engine) {
			const image = await windowsImage(engine, isolation);
			const because = await prove({ engine, image, host: { Isolation: isolation } });
			return image.note === null ? because : `${because}; ${image.note}`;
		},
	});
}
