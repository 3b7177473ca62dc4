import { fail, type Judgement, pass } from '../model/finding.ts';
import { type AskedImage, oldestBuildIn, variantsFor } from './asked-image.ts';

/** The engine for Linux containers that would run the image. */
export interface LinuxEngine {
	/** As images name it; null: not known. */
	readonly architecture: string | null;
	/** Docker Desktop, which can be switched to Windows containers. */
	readonly isDesktop: boolean;
}

// What a processor runs beside its own: https://github.com/containerd/platforms/blob/main/compare.go
const runs: Readonly<Record<string, readonly string[]>> = {
	amd64: ['amd64', '386'],
	arm64: ['arm64', 'arm'],
};

// Layers that only Windows fetched, and which other engines looked for in vain: https://github.com/docker/for-win/issues/195
function withoutVariant({ known }: AskedImage, architecture: string): string {
	return known.isList
		? `A pull would end with "no matching manifest for linux/${architecture}", with older engines "unknown blob"`
		: 'A pull would end with "image operating system "windows" cannot be used on this platform: operating system is not supported", with older engines "unknown blob"';
}

function ofWindows(image: AskedImage, { architecture, isDesktop }: LinuxEngine): Judgement {
	const because = `${image.saidBy}, ${image.reference.name} is made for Windows, and the engine here runs Linux containers: these share the kernel of Linux. ${withoutVariant(image, architecture ?? 'amd64')}`;
	return isDesktop
		? fail(because, 'switch-engine-mode', { mode: 'windows' })
		: fail(because, 'use-windows-machine', { build: oldestBuildIn(image) });
}

/** Whether an image runs on an engine for Linux containers, and what would happen if it were tried. */
export function imageOnLinux(image: AskedImage, engine: LinuxEngine): Judgement {
	const { name } = image.reference;
	const variants = variantsFor(image, 'linux');
	if (variants.length === 0) return ofWindows(image, engine);
	const offered = variants.flatMap(({ architecture }) => architecture ?? []);
	const { architecture } = engine;
	// A name tells no architecture: what is made for Linux is made for the usual ones.
	if (offered.length < variants.length || architecture === null) {
		return pass(`${image.saidBy}, ${name} is made for Linux, and so is the engine`);
	}
	const suits = runs[architecture] ?? [architecture];
	if (offered.some((one) => suits.includes(one))) {
		return pass(`${image.saidBy}, ${name} is made for linux/${architecture}, and so is the engine`);
	}
	const end = image.known.isList
		? `A pull would end with "no matching manifest for linux/${architecture}"`
		: 'A container would end at once with "exec format error", unless this machine translates foreign programs';
	const [first = ''] = offered;
	return fail(
		`${image.saidBy}, ${name} is made for linux/${[...new Set(offered)].join(', linux/')}, and the engine here is linux/${architecture}. ${end}`,
		'choose-image-platform',
		{ offered: first, wanted: architecture },
	);
}
