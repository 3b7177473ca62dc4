import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A copy of the runtime and of this program. */
export interface OwnCopy {
	readonly runtime: string;
	readonly program: string;
}

const libraries = ['koffi', '@koromix'];

/** The folder that holds this program: `dist`, whatever link it was started by. */
function ownFolder(): string {
	const started = process.argv[1];
	if (started === undefined) throw new Error('this program does not know where it lies');
	return dirname(fs.realpathSync(started));
}

/**
 * Copies the runtime and this program into a folder, anew each time: what runs at the start of the machine, with all
 * rights, must not lie where an ordinary account may write. The folder must be safe already.
 */
export function ownCopy(folder: string): OwnCopy {
	const part = `${folder}.part`;
	fs.rmSync(part, { recursive: true, force: true });
	fs.mkdirSync(part, { mode: 0o755 });
	const runtime = basename(process.execPath);
	fs.copyFileSync(process.execPath, join(part, runtime));
	const own = ownFolder();
	fs.cpSync(own, join(part, 'dist'), { recursive: true });
	for (const name of libraries) {
		const library = join(own, '..', 'node_modules', name);
		if (fs.existsSync(library)) {
			fs.cpSync(library, join(part, 'node_modules', name), { recursive: true, dereference: true });
		}
	}
	fs.rmSync(folder, { recursive: true, force: true });
	fs.renameSync(part, folder);
	return { runtime: join(folder, runtime), program: join(folder, 'dist', 'cli.cjs') };
}
