import type { Change } from '../../../model/change.ts';
import type { Description } from '../description.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

const marker = '.nestvirt-archive.json';
const engine = ['docker.exe', 'dockerd.exe'];

const withoutFolder = (files: Description['files'], folder: string): Description['files'] =>
	Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${folder}/`)));

/** A simulated Windows with the programs of an archive in a folder of their own, or without them. */
export const placedArchive = {
	'place-archive': (machine: Description, change: Of<'place-archive'>): Description => {
		const { folder, sha256, program } = change;
		const programs = program === undefined ? engine : [program];
		const placed = programs.map((name) => [`${folder}/${name}`, ''] as const);
		const text = `${JSON.stringify({ sha256, programs })}\n`;
		const files = {
			...machine.files,
			...Object.fromEntries(placed),
			[`${folder}/${marker}`]: text,
		};
		return { ...machine, files };
	},
	'remove-archive': (machine: Description, { folder }: Of<'remove-archive'>): Description => ({
		...machine,
		files: withoutFolder(machine.files, folder),
	}),
} as const;
