import type { Proof } from '../model/proof.ts';
import { Shortfall } from '../model/shortfall.ts';
import { madeVolume } from './made-volume.ts';
import { outputOf } from './output-of.ts';
import type { Isolation } from './windows-image.ts';
import { windowsProof } from './windows-proof.ts';

/** A folder of this machine is `C:\test` in a container: what is written there is read here, and by another container. */
export function windowsVolume(isolation: Isolation): Proof {
	return windowsProof(
		isolation,
		'volume',
		'a folder of this machine in a container',
		async ({ engine, image, host }) => {
			const { name, folder } = await madeVolume(engine);
			const mounts = [{ Type: 'volume', Source: name, Target: 'C:\\test' }];
			const wish = { image: image.reference, host: { ...host, Mounts: mounts } };
			// Without a blank before the bracket: it would be written, too.
			const write = ['cmd', '/c', `echo ${engine.run}>C:\\test\\word.txt`];
			await outputOf(engine, { ...wish, command: write });
			const read = await outputOf(engine, {
				...wish,
				command: ['cmd', '/c', 'type C:\\test\\word.txt'],
			});
			const here = await engine.machine.readFile(`${folder.replaceAll('\\', '/')}/word.txt`);
			const found = here.status === 'observed' ? here.value.text.trim() : read;
			if (read !== engine.run || found !== engine.run) {
				const because = `one container wrote ${engine.run}, another one read ${read}, and here stood ${found}`;
				throw new Shortfall('failed', because);
			}
			return here.status === 'observed'
				? `a container wrote to C:\\test, and here it stood in ${folder}`
				: `one container wrote to C:\\test, and another one read it; ${folder} could not be read here (${here.detail})`;
		},
	);
}
