import type { JsonObject } from '../model/is-json-object.ts';
import { Shortfall } from '../model/shortfall.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import type { Engine } from './engine-for.ts';
import { proofLabel } from './proof-label.ts';

/** A container as a proof wants it. */
export interface ContainerWish {
	readonly image: string;
	readonly command: readonly string[];
	/** Members of HostConfig; without a NetworkMode it has no network. */
	readonly host?: JsonObject;
	/** Further members of the container's configuration. */
	readonly more?: JsonObject;
}

/** A container that was started, and what the engine would not do as it was told. */
export interface StartedContainer {
	readonly id: string;
	readonly warnings: readonly string[];
}

/** Makes and starts a container with the label of its run; a Hyper-V one may boot for minutes. */
export async function startedContainer(
	engine: Engine,
	{ image, command, host = {}, more = {} }: ContainerWish,
): Promise<StartedContainer> {
	const made = await engine.must('make a container', {
		method: 'POST',
		path: '/containers/create',
		body: {
			Image: image,
			Cmd: command,
			Labels: { [proofLabel]: engine.run },
			HostConfig: { NetworkMode: 'none', ...host },
			...more,
		},
		milliseconds: 60_000,
	});
	const { Id, Warnings } = parseJsonObject(made.body) ?? {};
	if (typeof Id !== 'string') {
		throw new Shortfall('failed', `the engine made a container and told no id: ${made.body}`);
	}
	await engine.must('start a container', {
		method: 'POST',
		path: `/containers/${Id}/start`,
		milliseconds: 180_000,
	});
	const warnings = Array.isArray(Warnings) ? Warnings : [];
	return { id: Id, warnings: warnings.filter((one) => typeof one === 'string') };
}
