import type { Layer } from './layer.ts';

/** One storey of the machine, from the hardware up: what it is, in words for people. */
export interface Storey {
	readonly name: string;
	readonly says: string;
	/** The layers whose failures belong to this storey. */
	readonly layers: readonly Layer[];
}

/** The storeys that this machine consists of, lowest first. */
export type Stack = readonly Storey[];
