import type { ImageVariant, KnownImage, RegistryImage } from '../model/image.ts';
import { isJsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from './json-object.ts';

const textOf = (value: unknown): string | null =>
	typeof value === 'string' && value !== '' ? value : null;

function variantIn(platform: unknown): ImageVariant | null {
	if (!isJsonObject(platform)) return null;
	const os = textOf(platform['os']);
	// What a builder adds about the image itself has no system: https://docs.docker.com/build/metadata/attestations/
	if (os === null || os === 'unknown') return null;
	return {
		os,
		osVersion: textOf(platform['os.version']),
		architecture: textOf(platform['architecture']),
	};
}

function listed(manifests: readonly unknown[]): KnownImage {
	const variants = manifests.flatMap((entry) => {
		const variant = isJsonObject(entry) ? variantIn(entry['platform']) : null;
		return variant === null ? [] : [variant];
	});
	return { isList: true, variants };
}

/** What an image in a registry is made for: from its list of manifests, else from its configuration. */
export function parseRegistryImage(answer: RegistryImage): KnownImage | null {
	// {"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"platform":{"os":"windows",...}}]}
	const manifests = parseJsonObject(answer.manifest)?.['manifests'];
	const known = Array.isArray(manifests)
		? listed(manifests)
		: {
				isList: false,
				// {"architecture":"amd64","os":"windows","os.version":"10.0.20348.2582","rootfs":{}}
				variants: [variantIn(parseJsonObject(answer.configuration ?? ''))].filter(
					(variant) => variant !== null,
				),
			};
	return known.variants.length === 0 ? null : known;
}
