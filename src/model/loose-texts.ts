import type { NamedCause } from './explanation.ts';
import type { FactId, FactMap, Facts } from './facts.ts';
import type { Observation } from './observation.ts';
import type { Os } from './os.ts';

/** What a text says of one thing. */
export type TextValue = string | number | boolean;

/** What a text says, and of what: `build`, `below`, `feature.Containers`. */
export interface TextClaim {
	readonly about: string;
	readonly value: TextValue;
}

/** What was found in one text. */
export interface ReadText {
	readonly kinds: readonly TextKind[];
	readonly claims: readonly TextClaim[];
	/** The system that it tells of; null: it may be of any. */
	readonly os: Os | null;
	/** It tells of a small Linux that Windows keeps, of WSL or of Docker Desktop: of no machine of its own. */
	readonly isKept: boolean;
}

/** What can be recognised in a loose text. */
export type TextKind =
	| 'systeminfo'
	| 'msinfo32'
	| 'computer-properties'
	| 'bcdedit'
	| 'services'
	| 'windows-features'
	| 'dism-heading'
	| 'windows-ver'
	| 'wsl-status'
	| 'docker-info'
	| 'docker-version'
	| 'docker-log'
	| 'virtualbox-log'
	| 'lscpu'
	| 'cpuinfo'
	| 'meminfo'
	| 'firmware-table'
	| 'kernel-log'
	| 'journal'
	| 'uname'
	| 'os-release'
	| 'detect-virt'
	| 'virt-what';

/** A loose file, and what came of reading it. */
export interface LooseFile {
	/** Its path below the folder, or in the archive; a stranger's word. */
	readonly name: string;
	readonly bytes: number;
	/** Empty: nothing was recognised in it, or it is no text. */
	readonly kinds: readonly TextKind[];
	readonly isText: boolean;
	/** Facts that rest on it. */
	readonly tells: readonly FactId[];
	/** Causes that its text speaks for. */
	readonly causes: readonly string[];
}

/** What two texts say differently, so that it is not known. */
export interface Contradiction {
	readonly about: string;
	readonly says: readonly { readonly file: string; readonly value: string }[];
}

/** A cause, and the file whose text speaks for it most. */
export interface TextCause extends NamedCause {
	readonly file: string;
	/** What the cause is, and the first thing to do, in words. */
	readonly meaning: string;
	readonly remedy: string | null;
}

/** What a diagnosis rests on that was made from loose files instead of a machine. */
export interface LooseTexts {
	readonly files: readonly LooseFile[];
	readonly contradictions: readonly Contradiction[];
	/** Best first. */
	readonly causes: readonly TextCause[];
	/** What the moment of the diagnosis is: no text tells when it was taken. */
	readonly datedBy: 'newest-file';
}

/** Facts that texts make up, by id; what they do not make up is undefined, or stays away. */
export type ToldFacts = { readonly [K in FactId]?: Observation<FactMap[K]> | undefined };

/** What loose files told instead of a machine: their facts are all there is. */
export interface Told {
	readonly facts: Facts;
	readonly texts: LooseTexts;
}
