import { isJsonObject, type JsonObject } from '../../../model/is-json-object.ts';
import type { EngineState, SimulatedVolume } from './engine-state.ts';

/** What matters of a container's configuration. */
export interface Wish {
	readonly image: string;
	readonly command: readonly string[];
	readonly labels: JsonObject;
	readonly host: JsonObject;
	/** The volume that is mounted, and where. */
	readonly mount: { readonly volume: SimulatedVolume; readonly at: string } | null;
}

const objectIn = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
const textsIn = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.map(String) : [];

/** Reads a container's configuration as the Engine API takes it. */
export function wishOf({ Image, Cmd, Labels, HostConfig }: JsonObject, state: EngineState): Wish {
	const host = objectIn(HostConfig);
	const mount = objectIn(Array.isArray(host['Mounts']) ? host['Mounts'][0] : undefined);
	const volume = state.volumes.get(String(mount['Source']));
	return {
		image: String(Image),
		command: textsIn(Cmd),
		labels: objectIn(Labels),
		host,
		mount: volume === undefined ? null : { volume, at: String(mount['Target']) },
	};
}
