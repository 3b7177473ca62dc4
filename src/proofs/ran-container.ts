import { isJsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import type { Engine } from './engine-for.ts';
import { type ContainerWish, startedContainer } from './started-container.ts';

/** How a container ended. */
export interface RanContainer {
	readonly exitCode: number;
	/** What it wrote, errors included. */
	readonly output: string;
	/** The kernel killed it because it wanted more memory than its limit. */
	readonly outOfMemory: boolean;
	readonly warnings: readonly string[];
}

/** Runs a container to its end. Throws a Shortfall where the engine does not. */
export async function ranContainer(engine: Engine, wish: ContainerWish): Promise<RanContainer> {
	const { id, warnings } = await startedContainer(engine, wish);
	const ended = await engine.must('see a container end', {
		method: 'POST',
		path: `/containers/${id}/wait`,
		milliseconds: 60_000,
	});
	const logs = await engine.must('read what a container wrote', {
		method: 'GET',
		path: `/containers/${id}/logs?stdout=1&stderr=1`,
		framed: true,
	});
	const inspected = await engine.must('look at a container', {
		method: 'GET',
		path: `/containers/${id}/json`,
	});
	const state = parseJsonObject(inspected.body)?.['State'];
	return {
		exitCode: Number(parseJsonObject(ended.body)?.['StatusCode']),
		output: logs.body.trim(),
		outOfMemory: isJsonObject(state) && state['OOMKilled'] === true,
		warnings,
	};
}
