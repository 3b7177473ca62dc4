import { windowsImageFor } from '../../../knowledge/windows-images.ts';
import type { SimulatedImage } from './engine-state.ts';

const hosts = [17763, 20348, 26100];
const revision = 1;

/** What a registry has by this name, for an engine of this system; otherwise why it has nothing. */
export function pulledImage(
	reference: string,
	os: SimulatedImage['os'],
): SimulatedImage | { readonly problem: string } {
	const known = hosts.map((build) => windowsImageFor(build, 'server'));
	const image = known.find((one) => one?.reference === reference);
	if (!image) return { problem: `manifest for ${reference} not found: manifest unknown` };
	// The engine for Linux does not fetch what Windows images are made of: https://github.com/docker/for-win/issues/195
	if (os === 'linux') return { problem: 'unknown blob' };
	return { os, version: `10.0.${image.build}.${revision}`, labels: {} };
}
