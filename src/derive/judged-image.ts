import { type AskedImage, variantsFor, wouldSettle } from '../knowledge/asked-image.ts';
import { hyperVIsolates } from '../knowledge/hyper-v-isolates.ts';
import { imageOnLinux } from '../knowledge/image-on-linux.ts';
import { imageOnWindows } from '../knowledge/image-on-windows.ts';
import { knownImage } from '../knowledge/known-image.ts';
import { linuxImageOnWindows } from '../knowledge/linux-image-on-windows.ts';
import type { Used } from '../model/facts.ts';
import { type Judgement, unknown } from '../model/finding.ts';
import type { ImageReference } from '../model/image.ts';
import { valueIn } from '../model/observation.ts';

/** What an image is judged by. */
export type ImageSurroundings = Used<
	| 'stored-image'
	| 'offered-image'
	| 'engine-ping'
	| 'engine-version'
	| 'engine-endpoint'
	| 'docker-product'
	| 'windows-release'
	| 'cpu'
	| 'hypervisor-platform'
	| 'hypervisor-leaves'
	| 'windows-features'
>;

function askedImage(reference: ImageReference, facts: ImageSurroundings): AskedImage | null {
	const stored = valueIn(facts['stored-image']);
	if (stored) {
		const known = { isList: false, variants: [stored] };
		return { reference, known, saidBy: 'As the engine has it', isStored: true };
	}
	const offered = valueIn(facts['offered-image']);
	if (offered) {
		return { reference, known: offered, saidBy: 'As its registry says', isStored: false };
	}
	const known = knownImage(reference);
	return known && { reference, known, saidBy: 'By its name', isStored: false };
}

// What is not known of an image, and who would know.
function unknownImage(reference: ImageReference, facts: ImageSurroundings): Judgement {
	const { name } = reference;
	const offered = facts['offered-image'];
	const because = `for which system ${name} is made, its name does not tell`;
	if (offered.status === 'absent') {
		return unknown(`its registry knows no ${name}`, 'another name or tag');
	}
	const reason = offered.status === 'unobserved' ? offered.reason : 'offline';
	if (reason === 'offline') return unknown(because, wouldSettle(reference));
	return reason === 'access-denied'
		? unknown(
				`${because}, and its registry wants a login`,
				`docker image inspect ${name} after docker login and a pull`,
			)
		: unknown(
				`${because}, and its registry could not be asked`,
				`docker image inspect ${name} after a pull`,
			);
}

const architectures: Readonly<Record<string, string>> = {
	...{ x64: 'amd64', x86_64: 'amd64', i686: '386', x86: '386' },
	...{ aarch64: 'arm64', armv7l: 'arm' },
};

/** The engine that would run the image, as far as it is known; null: no engine answers that says. */
function engineOf(facts: ImageSurroundings) {
	const endpoint = valueIn(facts['engine-endpoint'])?.endpoint;
	const isElsewhere =
		endpoint?.transport === 'tcp' && !/^(localhost|127\.|\[?::1)/.test(endpoint.hostname);
	const release = valueIn(facts['windows-release']);
	const version = valueIn(facts['engine-version']);
	const own = isElsewhere ? null : (release?.architecture ?? valueIn(facts.cpu)?.architecture);
	const architecture = version?.architecture || own || null;
	return {
		os: valueIn(facts['engine-ping'])?.osType ?? (release === undefined ? 'linux' : null),
		isElsewhere,
		architecture: architecture && (architectures[architecture] ?? architecture),
		isDesktop:
			valueIn(facts['docker-product'])?.product === 'desktop' ||
			/^Docker Desktop/.test(version?.platform ?? ''),
	};
}

function onWindowsEngine(
	image: AskedImage,
	facts: ImageSurroundings,
	isDesktop: boolean,
): Judgement {
	const release = valueIn(facts['windows-release']);
	if (variantsFor(image, 'windows').length === 0) {
		return linuxImageOnWindows(image, release?.build ?? null, isDesktop);
	}
	if (release === undefined) return elsewhere(image.reference.name);
	return imageOnWindows(image, { release, isolatesWithHyperV: hyperVIsolates(facts) });
}

const elsewhere = (name: string): Judgement =>
	unknown(
		`the engine that answers runs Windows on another machine, and ${name} must suit that one`,
		`nestvirt diagnose --image ${name} on that machine`,
	);

// Without an engine, an image for Windows is judged by what the machine could run.
function withoutEngine(image: AskedImage, facts: ImageSurroundings): Judgement {
	// On Arm there is none for Windows containers: what there is of both kinds runs as Linux.
	const told = valueIn(facts['windows-release'])?.architecture;
	const isArm = told !== null && told !== 'x64';
	const [ofLinux, ofWindows] = ['linux', 'windows'].map((os) => variantsFor(image, os).length);
	if (!ofWindows || (isArm && ofLinux)) {
		const because = `${image.saidBy}, ${image.reference.name} is made for Linux, and no engine answers here that says which containers it runs`;
		return unknown(because, 'an engine for Linux containers (see the goal linux-containers)');
	}
	const judged = onWindowsEngine(image, facts, false);
	const because = `${judged.because}. No engine answers yet: this counts for one that runs Windows containers`;
	return { ...judged, because };
}

/** Whether an image runs here: its system, build and architecture against those of the engine. */
export function judgedImage(reference: ImageReference, facts: ImageSurroundings): Judgement {
	const image = askedImage(reference, facts);
	if (image === null) return unknownImage(reference, facts);
	const engine = engineOf(facts);
	if (engine.os === null) return withoutEngine(image, facts);
	if (engine.os !== 'windows') return imageOnLinux(image, engine);
	return engine.isElsewhere
		? elsewhere(reference.name)
		: onWindowsEngine(image, facts, engine.isDesktop);
}
