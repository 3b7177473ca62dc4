import { isJsonObject, type JsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from './json-object.ts';

/** A context of the docker client: its name and the address that it stands for. */
export interface DockerContext {
	readonly name: string;
	readonly address: string;
}

function objectAt(value: JsonObject | null, key: string): JsonObject | null {
	const inner = value?.[key];
	return isJsonObject(inner) ? inner : null;
}

/** A context from its `meta.json` (github.com/docker/cli, cli/context/store); null when it names no address. */
export function parseDockerContext(text: string): DockerContext | null {
	// {"Name":"rootless","Metadata":{},"Endpoints":{"docker":{"Host":"unix:///run/user/1000/docker.sock"}}}
	const meta = parseJsonObject(text);
	const name = meta?.['Name'];
	const address = objectAt(objectAt(meta, 'Endpoints'), 'docker')?.['Host'];
	return typeof name === 'string' && typeof address === 'string' ? { name, address } : null;
}
