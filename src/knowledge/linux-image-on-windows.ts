import { fail, type Judgement } from '../model/finding.ts';
import type { AskedImage } from './asked-image.ts';

/** What happens to an image that is made for Linux alone on an engine that runs Windows containers, of this build. */
export function linuxImageOnWindows(
	image: AskedImage,
	build: number | null,
	isDesktop: boolean,
): Judgement {
	const end = image.known.isList
		? `no matching manifest for windows/amd64 10.0.${build ?? 'N'}`
		: 'image operating system "linux" cannot be used on this platform: operating system is not supported';
	const because = `${image.saidBy}, ${image.reference.name} is made for Linux, and the engine here runs Windows containers. A pull would end with "${end}"`;
	return isDesktop
		? fail(because, 'switch-engine-mode', { mode: 'linux' })
		: fail(because, 'use-linux-engine');
}
