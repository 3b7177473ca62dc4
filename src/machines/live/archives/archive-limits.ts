/** What an archive may take: times in milliseconds, sizes in bytes. */
export interface ArchiveLimits {
	/** How often in a row a download may fail without a byte more than before. */
	readonly tries: number;
	/** How long the first pause between two tries is, about; each later one is twice as long. */
	readonly pause: number;
	/** How long nothing may come. */
	readonly stall: number;
	/** How long a download may take in all. */
	readonly whole: number;
	readonly redirects: number;
	readonly bytes: number;
	readonly unpackedBytes: number;
	readonly entries: number;
}

/** Where archives are fetched to, and by whom a server is trusted. */
export interface ArchiveSite {
	/** The folder of the journal, which only its owner may write. */
	readonly folder: string;
	/** The certificate of a company that servers are trusted by, too, as PEM. */
	readonly ca?: string | undefined;
	readonly limits?: Partial<ArchiveLimits>;
	/** The variables that name proxies. */
	readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The limits of a usual download: an engine has about 80 MB, and unpacks to 250. */
export const archiveLimits: ArchiveLimits = {
	tries: 5,
	pause: 1000,
	stall: 30_000,
	whole: 3_600_000,
	redirects: 5,
	bytes: 2 * 1024 ** 3,
	unpackedBytes: 1024 ** 3,
	entries: 200,
};
