import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { flushFolder } from '../flush-folder.ts';
import { readingOfError } from '../reading-of-error.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };

const words: Readonly<Record<string, string>> = {
	EROFS: 'its file system is read-only',
	ENOSPC: 'its disk is full',
	EDQUOT: 'its owner may store no more',
	EBUSY: 'something is mounted there, or uses it',
};

function attempt(change: Change, make: () => void): Reading<Changed> {
	try {
		make();
		return done;
	} catch (error) {
		const reading = readingOfError(error);
		const why = words[reading.detail];
		if (why === undefined || !('path' in change)) return reading;
		return { status: 'unobserved', reason: 'failed', detail: `${change.path}: ${why}` };
	}
}

// A link could lead anywhere, and this program may run with all rights. On Windows everybody may make folders in
// C:\ProgramData, and a folder can be a link (a junction), too.
function refuseLink(path: string): void {
	const stats = fs.lstatSync(path, { throwIfNoEntry: false });
	if (stats?.isSymbolicLink()) throw { code: 'ELOOP', message: `${path} is a link` };
	const above = dirname(path);
	if (process.platform === 'win32' && above !== path) refuseLink(above);
}

function writeFile({ path, text, mode }: Of<'write-file'>): void {
	refuseLink(path);
	const folder = dirname(path);
	fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
	const part = `${path}.nestvirt-part`;
	fs.rmSync(part, { force: true });
	const { O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
	const descriptor = fs.openSync(part, O_WRONLY | O_CREAT | O_EXCL, mode);
	try {
		const known = fs.lstatSync(path, { throwIfNoEntry: false });
		if (known && process.platform !== 'win32') fs.fchownSync(descriptor, known.uid, known.gid);
		fs.fchmodSync(descriptor, mode);
		fs.writeSync(descriptor, text);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
	fs.renameSync(part, path);
	flushFolder(folder);
}

function removeFile({ path, emptyFolders }: Of<'remove-file'>): void {
	fs.rmSync(path, { force: true });
	try {
		for (const folder of emptyFolders) fs.rmdirSync(folder);
	} catch {
		// Somebody put something else into it: it stays.
	}
}

function makeFolder({ path, mode }: Of<'make-folder'>): void {
	refuseLink(path);
	fs.mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
	// Making it as one of several would say ENOENT where nothing can be written.
	if (!fs.existsSync(path)) fs.mkdirSync(path);
	fs.chmodSync(path, mode);
}

/** The places at or below a path where something is mounted: that would be deleted with it. */
function mountedIn(path: string): readonly string[] {
	if (process.platform !== 'linux') return [];
	const lines = fs.readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
	const places = lines.map((line) => line.split(' ')[4] ?? '');
	return places.filter((place) => place === path || place.startsWith(`${path}/`));
}

function removeFolder({ path }: Of<'remove-folder'>): void {
	refuseLink(path);
	const [mounted] = mountedIn(path);
	if (mounted !== undefined) throw { code: 'EBUSY', message: `something is mounted at ${mounted}` };
	fs.rmSync(path, { recursive: true, force: true });
}

function renameFile({ path, to }: Of<'rename-file'>): void {
	if (!fs.existsSync(path) && fs.existsSync(to)) return;
	fs.renameSync(path, to);
	flushFolder(dirname(to));
}

function setAccess({ path, gid, mode }: Of<'set-file-access'>): void {
	refuseLink(path);
	fs.chownSync(path, fs.statSync(path).uid, gid);
	fs.chmodSync(path, mode);
}

/** Changes of files on this computer, by name. */
export const changedFiles = {
	'write-file': (change: Of<'write-file'>) => attempt(change, () => writeFile(change)),
	'remove-file': (change: Of<'remove-file'>) => attempt(change, () => removeFile(change)),
	'make-folder': (change: Of<'make-folder'>) => attempt(change, () => makeFolder(change)),
	'remove-folder': (change: Of<'remove-folder'>) => attempt(change, () => removeFolder(change)),
	'rename-file': (change: Of<'rename-file'>) => attempt(change, () => renameFile(change)),
	'set-file-access': (change: Of<'set-file-access'>) => attempt(change, () => setAccess(change)),
	// The kernel takes a value as one write, and keeps no file that could be renamed.
	'set-kernel-value': (change: Of<'set-kernel-value'>) =>
		attempt(change, () => fs.writeFileSync(change.path, `${change.value}\n`)),
} as const;
