/** A reference to an image, taken apart as the docker client does. */
export interface ImageReference {
	/** The registry's host, and its port where it has one: `docker.io`, `mcr.microsoft.com`. */
	readonly registry: string;
	/** Without the registry: `library/hello-world`, `windows/nanoserver`. */
	readonly repository: string;
	/** Null: the digest alone says which. */
	readonly tag: string | null;
	/** `sha256:...` */
	readonly digest: string | null;
	/** As the docker client writes it: `hello-world:latest`. */
	readonly name: string;
}

/** One system that an image is made for; null: not told, or of several kinds. */
export interface ImageVariant {
	readonly os: string;
	/** Windows only: `10.0.20348.2582`, or `10.0.20348` where the monthly update was not told. */
	readonly osVersion: string | null;
	/** As images name it: amd64, arm64. */
	readonly architecture: string | null;
}

/** What an image is made for: a list of variants of which the engine takes one, or the image itself. */
export interface KnownImage {
	readonly isList: boolean;
	readonly variants: readonly ImageVariant[];
}

/** What a registry answers for a reference: JSON texts as they came. */
export interface RegistryImage {
	/** An image, or a list of them. */
	readonly manifest: string;
	/** The configuration of a single image; null for a list. */
	readonly configuration: string | null;
}
