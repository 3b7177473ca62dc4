import { fail, type Judgement, pass, unknown } from '../model/finding.ts';
import type { WindowsRelease } from '../model/windows-facts.ts';
import { type AskedImage, variantsFor, windowsNameOf, wouldSettle } from './asked-image.ts';
import { fittingImage } from './fitting-image.ts';
import { imageIsolations, windowsBuildIn } from './image-isolations.ts';
import { isWithdrawn } from './known-image.ts';
import { windowsReleases } from './windows-releases.ts';

/** The Windows whose engine for Windows containers would run the image. */
export interface WindowsHost {
	readonly release: WindowsRelease;
	/** Whether Hyper-V isolation is possible now; null: it could not be seen. */
	readonly isolatesWithHyperV: boolean | null;
}

type Isolation = 'process' | 'hyperv';

// https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container
const usualWords: Readonly<Record<WindowsRelease['kind'], string>> = {
	server: 'process isolation, which a server takes when it is told nothing',
	client: 'Hyper-V isolation, which Windows 10 and 11 take when they are told nothing',
};
// What explains that Windows' hypervisor cannot isolate a container.
const behindHyperV = ['hyper-v-feature', 'hypervisor-running'];

const hostName = ({ kind, build }: WindowsRelease): string =>
	`${windowsReleases[kind].get(build)?.name ?? 'Windows'} (build ${build})`;

// What asks least comes first: without a hypervisor the kernel is shared, where that is possible.
const orderFor = ({ release, isolatesWithHyperV }: WindowsHost): readonly Isolation[] =>
	release.kind === 'server' || isolatesWithHyperV === false
		? ['process', 'hyperv']
		: ['hyperv', 'process'];

// What is usual and works is not named.
const isUsual = (isolation: Isolation, { release, isolatesWithHyperV }: WindowsHost): boolean =>
	release.kind === 'server'
		? isolation === 'process'
		: isolation === 'hyperv' && !!isolatesWithHyperV;

/** Takes another image of the family, with the isolation that asks least. */
function chooseOther(image: AskedImage, because: string, host: WindowsHost) {
	const build = String(host.release.build);
	for (const isolation of orderFor(host)) {
		const found = fittingImage(image.reference, host.release, isolation);
		if (found === null) continue;
		return fail(because, 'choose-fitting-image', {
			reference: found.reference,
			isolation: isUsual(isolation, host) ? '' : isolation,
			published: found.isPublished ? 'yes' : 'no',
			build,
		});
	}
	const none = { reference: '', isolation: '', published: 'no', build };
	return fail(because, 'choose-fitting-image', none);
}

function chooseIsolation(
	image: AskedImage,
	because: string,
	host: WindowsHost,
	isolation: Isolation,
) {
	const parameters = {
		reference: image.reference.name,
		isolation,
		published: 'yes',
		build: String(host.release.build),
	};
	return fail(because, 'choose-fitting-image', parameters, 'degraded');
}

/** Every variant is newer than this Windows: https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go */
function newer(image: AskedImage, builds: readonly number[], host: WindowsHost): Judgement {
	const { build } = host.release;
	const oldest = Math.min(...builds);
	const pulled = image.known.isList
		? `A pull would end with "no matching manifest for windows/amd64 10.0.${build}"`
		: `A pull would end with "a Windows version 10.0.${oldest}-based image is incompatible with a 10.0.${build} host"`;
	const end = image.isStored ? 'A container would end at once with 0xc0370101' : pulled;
	const because = `${image.saidBy}, ${image.reference.name} holds ${windowsNameOf(oldest)}, newer than this ${hostName(host.release)}, and no isolation lets a newer Windows run. ${end}`;
	return chooseOther(image, because, host);
}

// https://github.com/microsoft/hcsshim/issues/2566
const reported = (build: number, host: number): string =>
	host === 26200 && build === 26100
		? '. On this build some report 0xc0370112 for it; then take the image of Windows Server 2022, ltsc2022'
		: '';

function onServer(image: AskedImage, version: string, host: WindowsHost): Judgement {
	const { release, isolatesWithHyperV } = host;
	const build = windowsBuildIn(version) ?? 0;
	const holds = `${image.saidBy}, ${image.reference.name} holds ${windowsNameOf(build)}`;
	const { process: shared } = imageIsolations(release, version);
	if (shared === 'yes') {
		return pass(`${holds} and runs on ${hostName(release)} with ${usualWords.server}`);
	}
	if (shared === 'same-update') {
		const own = release.revision === null ? '' : `, ${build}.${release.revision}`;
		const because = `${holds}. On this Windows it shares the kernel only with the same monthly update as the machine${own}, and which one it has was not told; else a container ends with 0xc0370101`;
		return unknown(because, wouldSettle(image.reference));
	}
	const why =
		build === release.build
			? `${version}, another monthly update than the machine's ${build}.${release.revision}`
			: 'another build than the machine';
	const because = `${holds}: ${why}, ${hostName(release)}. With ${usualWords.server}, a container would end with 0xc0370101`;
	return isolatesWithHyperV
		? chooseIsolation(image, because, host, 'hyperv')
		: chooseOther(image, because, host);
}

function onClient(image: AskedImage, version: string, host: WindowsHost): Judgement {
	const { release, isolatesWithHyperV } = host;
	const build = windowsBuildIn(version) ?? 0;
	const holds = `${image.saidBy}, ${image.reference.name} holds ${windowsNameOf(build)}`;
	const { process: shared } = imageIsolations(release, version);
	if (isolatesWithHyperV) {
		const runs = `${holds} and runs on ${hostName(release)} with ${usualWords.client}`;
		return pass(`${runs}${reported(build, release.build)}`);
	}
	if (isolatesWithHyperV === null) {
		const because = `${holds}, which suits ${hostName(release)}. Whether Hyper-V runs, which this Windows uses for containers when it is told nothing, could not be seen`;
		return unknown(because, 'nestvirt diagnose as an administrator');
	}
	const because = `${holds}, which suits ${hostName(release)}; but Hyper-V does not run here, and with ${usualWords.client}, a container would end with 0xc0351000 or 0x80370102`;
	if (shared === 'yes') return chooseIsolation(image, because, host, 'process');
	const other = chooseOther(image, because, host);
	const needsHyperV = 'id' in other.remedy && other.remedy.parameters['isolation'] !== 'process';
	return needsHyperV ? { ...other, dependsOn: behindHyperV } : other;
}

// The engine takes the variant with the machine's own build, else the first that is not newer; same source as above.
function taken(versions: readonly string[], host: number): string | undefined {
	const possible = versions.filter((version) => (windowsBuildIn(version) ?? host + 1) <= host);
	return possible.find((version) => windowsBuildIn(version) === host) ?? possible[0];
}

/** Whether an image runs on an engine for Windows containers, with which isolation, and what would happen if it were tried. */
export function imageOnWindows(image: AskedImage, host: WindowsHost): Judgement {
	const { release } = host;
	const { name } = image.reference;
	if (release.architecture === null) {
		return unknown('nobody told which processor this Windows is made for', 'systeminfo');
	}
	if (release.architecture !== 'x64') {
		const because = `${image.saidBy}, ${name} is made for Windows, and there is no engine for Windows containers on ${release.architecture}`;
		return fail(because, 'use-other-machine');
	}
	if (isWithdrawn(image.reference) && !image.isStored) {
		const because = `Microsoft publishes no tag latest of its Windows images: a pull of ${name} would end with "manifest unknown"`;
		return chooseOther(image, because, host);
	}
	const versions = variantsFor(image, 'windows').flatMap(({ osVersion }) => osVersion ?? []);
	const builds = versions.flatMap((version) => windowsBuildIn(version) ?? []);
	if (builds.length === 0) {
		const because = `${image.saidBy}, ${name} is made for Windows, but for which build was not told`;
		return unknown(because, wouldSettle(image.reference));
	}
	const version = taken(versions, release.build);
	if (version === undefined) return newer(image, builds, host);
	return release.kind === 'server'
		? onServer(image, version, host)
		: onClient(image, version, host);
}
