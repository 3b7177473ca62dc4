/** Programs out of an archive with this SHA-256, and where they lie. */
export interface ArchivePlace {
	/** An address, or the absolute path of a file. */
	readonly source: string;
	readonly sha256: string;
	readonly folder: string;
	/** A folder of the search path that gets a link to each program; null: the folder itself is searched. */
	readonly links: string | null;
	/** The name of the one program that the source is; missing: it is an archive, `.zip` or `.tgz`. */
	readonly program?: string;
}
