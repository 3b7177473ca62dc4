import { type WindowsImage, windowsImageFor } from '../knowledge/windows-images.ts';
import { valueIn } from '../model/observation.ts';
import { Shortfall } from '../model/shortfall.ts';
import type { WindowsRelease } from '../model/windows-facts.ts';
import { parseEngineMessages } from '../parsers/engine-messages.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import type { Engine } from './engine-for.ts';

/** How Windows containers are kept apart. */
export type Isolation = WindowsImage['isolation'][number];

/** An image that is there, and which Windows is in it. */
export interface ReadyImage {
	readonly reference: string;
	readonly version: string | null;
	/** What to tell of an image that was pulled for this; null: it was there. */
	readonly note: string | null;
}

const twentyMinutes = 1_200_000;

function chosen({ build, kind }: WindowsRelease, isolation: Isolation): WindowsImage {
	const image = windowsImageFor(build, kind);
	if (image === null) throw new Shortfall('unseen', `no image is known for Windows build ${build}`);
	if (image.isolation.includes(isolation)) return image;
	const because = `no image that Microsoft serves runs with ${isolation} isolation on Windows build ${build}`;
	throw new Shortfall('unseen', because);
}

async function pull(engine: Engine, reference: string): Promise<void> {
	const [name = '', tag = ''] = reference.split(/:(?=[^/:]+$)/);
	const query = `fromImage=${encodeURIComponent(name)}&tag=${encodeURIComponent(tag)}`;
	const answer = await engine.ask({
		method: 'POST',
		path: `/images/create?${query}`,
		milliseconds: twentyMinutes,
	});
	if (answer.status === 'observed' && answer.value.statusCode < 400) {
		const { problem } = parseEngineMessages(answer.value.body);
		if (problem === null) return;
		throw new Shortfall('unseen', `could not pull ${reference}: ${problem}`);
	}
	// Nothing is known of containers where there is no way to an image.
	const why = answer.status === 'observed' ? answer.value.body : answer.detail;
	throw new Shortfall('unseen', `could not pull ${reference}: ${why.trim().slice(0, 300)}`);
}

/**
 * Microsoft's image for this build of Windows; it is pulled where it is missing, and kept: whoever wants Windows containers
 * wants a base image, it cannot bear a label, and the next proof would pull its 100 MB and more again.
 */
export async function windowsImage(engine: Engine, isolation: Isolation): Promise<ReadyImage> {
	const release = valueIn(engine.facts['windows-release']);
	if (release === undefined) throw new Shortfall('unseen', 'the build of Windows is not known');
	const { reference } = chosen(release, isolation);
	const call = { method: 'GET', path: `/images/${reference}/json` } as const;
	const there = await engine.ask(call);
	const isMissing = there.status === 'observed' && there.value.statusCode === 404;
	if (isMissing) await pull(engine, reference);
	const { body } = await engine.must(`find the image ${reference}`, call);
	const version = parseJsonObject(body)?.['OsVersion'];
	return {
		reference,
		version: typeof version === 'string' ? version : null,
		note: isMissing ? `the image was pulled and is kept: docker rmi ${reference}` : null,
	};
}
