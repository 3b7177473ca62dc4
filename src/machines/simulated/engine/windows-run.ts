import type { ContainerRun } from './engine-state.ts';
import type { Wish } from './wish-of.ts';

const written = (output: string, exitCode = 0): ContainerRun => ({ exitCode, output });

const notFound = written('The system cannot find the path specified.\r\n', 1);

/** What `cmd` does in a simulated container whose kernel has this version. */
export function windowsRun({ command, mount }: Wish, version: string): ContainerRun {
	const [, , line] = command;
	if (line === undefined) return { exitCode: null, output: 'C:\\>' };
	if (line === 'ver') return written(`\r\nMicrosoft Windows [Version ${version}]\r\n`);
	const [, text, target] = /^echo (.+)>C:\\test\\(.+)$/.exec(line) ?? [];
	if (text !== undefined && target !== undefined) {
		if (mount === null) return notFound;
		mount.volume.files.set(target, `${text}\r\n`);
		return written('');
	}
	const [, source = ''] = /^type C:\\test\\(.+)$/.exec(line) ?? [];
	const kept = mount?.volume.files.get(source);
	return kept === undefined ? notFound : written(kept);
}
