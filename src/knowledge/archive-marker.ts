/** The name of the file that says which archive lies in a folder; it is written last. */
export const archiveMarker = '.nestvirt-archive.json';

/** What that file says. */
export interface ArchiveMarker {
	readonly sha256: string;
	/** The names of the programs. */
	readonly programs: readonly string[];
}
