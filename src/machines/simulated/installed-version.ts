import { engineArchives } from '../../knowledge/engine-archives.ts';
import type { Description } from './description.ts';

const withoutArchive = '27.3.1';

/** The version of the engine that the service of a simulated Windows starts: that of the archive beside it. */
export function installedVersion({ files, windows }: Description): string {
	const command = windows?.services['docker']?.command ?? '';
	const folder = command.replace(/^"?(.*?)\\dockerd\.exe.*$/, '$1').replaceAll('\\', '/');
	const marker = files[`${folder}/.nestvirt-archive.json`] ?? '';
	const archive = engineArchives.find(({ sha256 }) => marker.includes(sha256));
	return archive?.version ?? withoutArchive;
}
