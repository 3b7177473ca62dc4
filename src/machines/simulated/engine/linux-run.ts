import type { ContainerRun } from './engine-state.ts';
import type { Wish } from './wish-of.ts';

const mebibyte = 1024 ** 2;
const written = (output: string, exitCode = 0): ContainerRun => ({ exitCode, output });

/** What is answered at a port of the machine that the engine runs on. */
type Served = (port: number) => string | undefined;
type Verb = (words: readonly string[], wish: Wish, served: Served) => ContainerRun;

function limitIn({ host }: Wish, name: string): number {
	const limit = Number(host[name] ?? 0);
	return limit > 0 ? limit : Number.POSITIVE_INFINITY;
}

function namesIn({ mount }: Wish, path: string): string | null {
	return mount !== null && path.startsWith(`${mount.at}/`) ? path.slice(mount.at.length + 1) : null;
}

const verbs: Readonly<Record<string, Verb>> = {
	hello: () => written('hello from Linux 6.1.0-44-amd64 x86_64\n'),
	talk: () => ({ exitCode: null, output: 'ready\n' }),
	serve: ([, text = '']) => ({ exitCode: null, output: 'listening\n', serves: text }),
	ask([port = ''], { host }, served) {
		const answer = host['NetworkMode'] === 'host' ? served(Number(port)) : undefined;
		return answer === undefined
			? written('cannot reach the port: error 111\n', 1)
			: written(`HTTP/1.0 200 OK\r\n\r\n${answer}`);
	},
	write([path = '', text = ''], wish) {
		const name = namesIn(wish, path);
		if (name === null) return written('cannot make the file: error 2\n', 1);
		wish.mount?.volume.files.set(name, text);
		return written('written\n');
	},
	read([path = ''], wish) {
		const text = wish.mount?.volume.files.get(namesIn(wish, path) ?? '');
		return text === undefined
			? written('cannot open the file: error 2\n', 1)
			: written(`${text}\n`);
	},
	eat([wanted = ''], wish) {
		if (Number(wanted) * mebibyte < limitIn(wish, 'Memory')) return written(`took ${wanted} MiB\n`);
		return { exitCode: 137, output: '', outOfMemory: true };
	},
	fork([wanted = ''], wish) {
		const room = limitIn(wish, 'PidsLimit') - 1;
		const isShort = Number(wanted) > room;
		return written(`started ${isShort ? room : wanted}, error ${isShort ? 11 : 0}\n`);
	},
};

/** What the program of the proof image does in a simulated container. */
export function linuxRun(wish: Wish, served: Served): ContainerRun {
	const [, verb = '', ...rest] = wish.command;
	return verbs[verb]?.(rest, wish, served) ?? written('', 2);
}
