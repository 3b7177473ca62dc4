import { valueIn } from '../model/observation.ts';
import type { Proof } from '../model/proof.ts';
import { Shortfall } from '../model/shortfall.ts';
import { parseWindowsVer } from '../parsers/windows-ver.ts';
import { outputOf } from './output-of.ts';
import type { Isolation } from './windows-image.ts';
import { windowsProof } from './windows-proof.ts';

/** Whose Windows a build belongs to. */
function ownerOf(build: number, host: number | undefined, image: string | null): string {
	const owners = [
		...(build === host ? ["this machine's"] : []),
		...(image?.startsWith(`10.0.${build}`) ? ["the image's"] : []),
	];
	return owners.length === 0 ? "neither this machine's nor the image's" : owners.join(' and ');
}

/**
 * A Windows container runs and says its version. With process isolation that should be this machine's, with Hyper-V
 * isolation the image's; nobody documents it, so it is told and not judged.
 */
export function windowsContainer(isolation: Isolation): Proof {
	return windowsProof(
		isolation,
		'container',
		'a container that runs',
		async ({ engine, image, host }) => {
			const command = ['cmd', '/c', 'ver'];
			const output = await outputOf(engine, { image: image.reference, command, host });
			const ver = parseWindowsVer(output);
			if (ver === null) {
				throw new Shortfall(
					'failed',
					`a container ran and told no version: ${output.slice(0, 300)}`,
				);
			}
			const build = valueIn(engine.facts['windows-release'])?.build;
			return `it runs Windows ${ver.version}, ${ownerOf(ver.build, build, image.version)}`;
		},
	);
}
