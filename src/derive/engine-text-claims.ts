import type { TextClaim, TextKind } from '../model/loose-texts.ts';
import type { Os } from '../model/os.ts';
import { type DockerPrintout, parseDockerPrintout } from '../parsers/docker-printout.ts';
import { statedClaims } from './stated-claims.ts';

const systems: readonly Os[] = ['windows', 'linux', 'macos'];

function ofVersion({ version, desktop }: DockerPrintout): readonly TextClaim[] {
	if (version === null) return [];
	return statedClaims({
		...{ 'engine.version': version.version, 'engine.platform': version.platform },
		...{ 'engine.api': version.apiVersion, 'engine.os': version.os },
		'engine.architecture': version.architecture
			.replace('x86_64', 'amd64')
			.replace('aarch64', 'arm64'),
		...(desktop === null ? {} : { 'docker.product': 'desktop', 'docker.version': desktop }),
	});
}

function ofSummary({ summary }: DockerPrintout): readonly TextClaim[] {
	if (summary === null) return [];
	const { osType, storageDriver, dataRoot, controlGroupVersion, rootless, warnings } = summary;
	return statedClaims({
		...{ 'engine.os': osType, 'engine.storage': storageDriver, 'engine.root': dataRoot },
		...{ 'engine.control-groups': controlGroupVersion, 'engine.rootless': rootless },
		'engine.warnings': warnings.join('\n'),
	});
}

/** What the docker client printed of an engine, and of the system that it ran on. */
export function engineTextClaims(text: string): {
	readonly kinds: readonly TextKind[];
	readonly claims: readonly TextClaim[];
	readonly os: Os | null;
} {
	const printed = parseDockerPrintout(text);
	if (printed === null) return { kinds: [], claims: [], os: null };
	const { version, summary, silence, clientOs } = printed;
	const isInfo = summary !== null || /^[ \t]*(?:Server Version|Debug Mode):/m.test(text);
	const answers = version !== null ? true : silence !== null ? false : null;
	return {
		kinds: [isInfo ? 'docker-info' : 'docker-version'],
		claims: [
			...ofVersion(printed),
			...ofSummary(printed),
			...statedClaims({ 'engine.answers': answers, 'engine.silence': silence }),
		],
		os: systems.find((os) => os === clientOs) ?? null,
	};
}
