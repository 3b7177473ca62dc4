import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../../model/exit-code.ts';
import { Failure } from '../../model/failure.ts';
import { type Ask, type Machine, machineFrom } from '../../model/machine.ts';
import { type FileOperations, files } from './files.ts';
import { pathInRoot } from './path-in-root.ts';
import { readingOfError } from './reading-of-error.ts';
import { timeLimits } from './time-limits.ts';

const fileLimit = 2000;

// Who may do what, and how full a disk is, are matters of the machine that the copy was taken from.
const answered = [
	'readFile',
	'readTail',
	'readBytes',
	'searchFile',
	'listFolder',
	'fileStatus',
	'readLink',
] as const;

/**
 * A copied Linux file tree as a machine: file reads stay inside the tree, and everything that is not a
 * file read is `unsupported`, so that nothing of the computer it lies on is taken for its own. Throws a
 * Failure (input refused) where there is no such folder.
 */
export async function openRootedMachine(folder: string): Promise<Machine> {
	const root = resolve(folder);
	const isFolder = await stat(root).then(
		(stats) => stats.isDirectory(),
		() => false,
	);
	if (!isFolder)
		throw new Failure(exitCodes.inputRefused, `${folder} is no folder with a file tree in it.`);
	const limits = timeLimits();
	const ask: Ask = (operation, args) => {
		const read = answered.find((name) => name === operation);
		const path = args[0];
		if (read === undefined || typeof path !== 'string') {
			const detail = 'a copied file tree cannot answer this';
			return Promise.resolve({ status: 'unobserved', reason: 'unsupported', detail });
		}
		return limits.within(fileLimit, readInside(root, read, path, args.slice(1)));
	};
	return machineFrom('linux', ask, limits.hurry);
}

async function readInside(
	root: string,
	read: (typeof answered)[number],
	path: string,
	rest: readonly unknown[],
) {
	try {
		const inside = await pathInRoot(root, path, read !== 'readLink');
		const ask = files[read] as (
			...args: readonly unknown[]
		) => ReturnType<FileOperations['readFile']>;
		return await ask(inside, ...rest);
	} catch (error) {
		return readingOfError(error);
	}
}
