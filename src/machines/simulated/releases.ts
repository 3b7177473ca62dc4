import type { Release } from './windows.ts';

/** Releases of Windows, as a machine is described with them. */
export const releases = {
	client: (build: number, revision: number, version: string, edition: string): Release => ({
		...{ build, revision, version, edition },
		product: 'workstation',
	}),
	server: (build: number, revision: number, version: string): Release => ({
		...{ build, revision, version },
		edition: 'ServerDatacenter',
		product: 'server',
	}),
} as const;
