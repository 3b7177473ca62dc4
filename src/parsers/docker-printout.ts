import type { EngineSummary, EngineVersion } from '../model/engine-facts.ts';

/** What `docker version` and `docker info` printed. */
export interface DockerPrintout {
	/** The system that the client is made for, hence the machine it ran on; null: not printed. */
	readonly clientOs: string | null;
	readonly version: EngineVersion | null;
	readonly summary: EngineSummary | null;
	/** The line in which the client says that no engine answered. */
	readonly silence: string | null;
	/** Docker Desktop, where its engine answered. */
	readonly desktop: string | null;
}

const labelled = (text: string, label: string): string | null =>
	new RegExp(`^[ \\t]*${label}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(text)?.[1] ?? null;

/** The part of `docker version` about the engine; a client alone prints none. */
function serverPart(text: string): string | null {
	const part = text.slice(/^Server:/m.exec(text)?.index ?? text.length);
	return labelled(part, 'API version') === null ? null : part;
}

function versionIn(text: string): EngineVersion | null {
	const part = serverPart(text);
	const version = (part && labelled(part, 'Version')) ?? labelled(text, 'Server Version');
	if (!version) return null;
	// OS/Arch:          linux/amd64
	const [os, architecture] = (part && labelled(part, 'OS/Arch'))?.split('/') ?? [];
	// Server: Docker Engine - Community
	const title = /^Server:[ \t]*(\S.*?)[ \t]*\r?$/m.exec(text)?.[1];
	return {
		platform: title ?? null,
		version,
		// API version:      1.43 (minimum version 1.12)
		apiVersion: (part && labelled(part, 'API version'))?.split(' ')[0] ?? '',
		os: os ?? labelled(text, 'OSType') ?? '',
		architecture: architecture ?? labelled(text, 'Architecture') ?? '',
	};
}

function summaryIn(text: string): EngineSummary | null {
	const osType = labelled(text, 'OSType');
	if (osType === null) return null;
	const warnings = [...text.matchAll(/^WARNING: (.{1,300}?)\r?$/gm)].map(([, line = '']) => line);
	return {
		osType,
		storageDriver: labelled(text, 'Storage Driver') ?? '',
		dataRoot: labelled(text, 'Docker Root Dir') ?? '',
		controlGroupVersion: labelled(text, 'Cgroup Version'),
		rootless: /^[ \t]*rootless[ \t]*\r?$/m.test(text),
		warnings,
	};
}

const silences = [
	/^.*Cannot connect to the Docker daemon.*$/m,
	/^.*failed to connect to the docker API.*$/m,
	/^.*error during connect:.*$/m,
];

/** What a printout of the docker client says of the engine; null where it is none. */
export function parseDockerPrintout(text: string): DockerPrintout | null {
	const version = versionIn(text);
	const client = /^Client:[^\n]*\n(?:[ \t][^\n]*\n){0,12}?[ \t]*(?:Version|Debug Mode):/m.test(
		text,
	);
	if (version === null && !client) return null;
	const own = text.slice(0, /^Server:/m.exec(text)?.index ?? text.length);
	const silence = silences.map((one) => one.exec(text)?.[0].trim()).find(Boolean);
	return {
		clientOs: client ? (labelled(own, 'OS/Arch')?.split('/')[0] ?? null) : null,
		version,
		summary: version === null ? null : summaryIn(text),
		silence: version === null ? (silence ?? null) : null,
		desktop: /^Docker Desktop (\S+)/.exec(version?.platform ?? '')?.[1] ?? null,
	};
}
