import type { EngineArchive } from '../model/engine-call.ts';
import { valueIn } from '../model/observation.ts';
import { Shortfall } from '../model/shortfall.ts';
import { parseEngineMessages } from '../parsers/engine-messages.ts';
import type { Engine } from './engine-for.ts';
import { proofLabel } from './proof-label.ts';

// By the names of Go, which the engine uses.
const processors: Readonly<Record<string, EngineArchive['processor']>> = {
	amd64: 'x64',
	arm64: 'arm64',
};

/** Imports the image of proofs, which holds the program `/proof`, and answers its name. Nothing is pulled. */
export async function importedImage(engine: Engine): Promise<string> {
	const architecture = valueIn(engine.facts['engine-version'])?.architecture ?? 'unknown';
	const processor = processors[architecture];
	if (processor === undefined) {
		const because = `nestvirt brings no program for containers on a processor of the kind ${architecture}`;
		throw new Shortfall('unseen', because);
	}
	const label = encodeURIComponent(`LABEL ${proofLabel}=${engine.run}`);
	const doing = 'import an image';
	const { body } = await engine.must(doing, {
		method: 'POST',
		path: `/images/create?fromSrc=-&repo=${proofLabel}&tag=${engine.run}&changes=${label}`,
		archive: { archive: 'proof-image', processor },
		milliseconds: 60_000,
	});
	const { problem } = parseEngineMessages(body);
	if (problem !== null) throw new Shortfall('failed', `could not ${doing}: ${problem}`);
	return `${proofLabel}:${engine.run}`;
}
