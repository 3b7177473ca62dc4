import { existsSync } from 'node:fs';

const folders = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The system's own programs, and what they are run with: not this process's environment, by which whoever started it could steer them. */
export const systemPrograms = {
	environment: {
		PATH: folders.join(':'),
		LC_ALL: 'C',
		DEBIAN_FRONTEND: 'noninteractive',
	},
	/** The path of a program; undefined: there is none. */
	find: (name: string): string | undefined =>
		folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)),
} as const;
