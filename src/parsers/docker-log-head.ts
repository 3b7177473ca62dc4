/** What the first lines of the log of Docker's product for Windows say. */
export interface DockerLogHead {
	readonly product: 'legacy' | 'desktop';
	readonly version: string;
	readonly folder: string;
	readonly name: string | null;
	readonly edition: string | null;
	readonly build: number | null;
}

/**
 * The head that Docker for Windows, and Docker Desktop up to version 3, wrote above `log.txt`; null where a text has none.
 * The product was renamed with 2.0: https://github.com/docker/for-win/issues/2768
 */
export function parseDockerLogHead(text: string): DockerLogHead | null {
	const head = text.slice(0, 4096);
	const labelled = (label: string): string | null =>
		new RegExp(`^${label}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(head)?.[1] ?? null;
	// Version: 17.12.0-ce-win47 (15139)
	const version = labelled('Version');
	// Resources: C:\Program Files\Docker\Docker\Resources
	const resources = labelled('Resources');
	if (version === null || resources === null || !/\\docker\\/i.test(resources)) return null;
	const [major = ''] = version.split('.');
	const build = labelled('Build');
	return {
		// Versions of Docker for Windows were years: 17.03 to 18.09; before them came 1.12 and 1.13.
		product: major === '1' || Number(major) >= 17 ? 'legacy' : 'desktop',
		version: version.split(' ')[0] ?? version,
		folder: resources.replace(/\\Resources$/i, '').replaceAll('\\', '/'),
		// OS: Windows 10 Pro
		name: labelled('OS'),
		edition: labelled('Edition'),
		build: /^\d{4,5}$/.test(build ?? '') ? Number(build) : null,
	};
}
