import type { AnyActionKind } from '../model/action.ts';
import type { BundledText } from '../model/bundled-text.ts';
import type { CapturedVerdicts } from '../model/captured-verdicts.ts';
import type { Conversation } from '../model/conversation.ts';
import type { AnyDerivation, LateDerivation } from '../model/derivation.ts';
import type { ElevatedFlags, Elevation } from '../model/elevation.ts';
import type { KeptRecord } from '../model/journal.ts';
import type { Json } from '../model/json.ts';
import type { Told } from '../model/loose-texts.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import type { AnyProbe, LateProbes } from '../model/probe.ts';
import type { Proof } from '../model/proof.ts';
import type { SetupStatus } from '../model/setup-status.ts';
import type { StoredFacts } from '../model/stored-facts.ts';
import type { CollectOptions, Transcript } from '../model/transcript.ts';
import type { Workshop, WorkshopFlags } from '../model/workshop.ts';
import type { Registry } from '../pipeline/diagnose.ts';
import type { Theme } from '../report/theme.ts';

/** Which machine a command looks at; none of them: this one. */
export interface MachineFlags {
	readonly machine?: string | undefined;
	readonly bundle?: string | undefined;
	readonly root?: string | undefined;
}

/** A machine that is ready to be asked. */
export interface OpenedMachine {
	readonly machine: Machine;
	/** When it is, or was, looked at: ISO 8601 in UTC. */
	readonly observedAt: string;
	/** The options of the capture; null for a machine that is looked at now. */
	readonly capturedWith: CollectOptions | null;
	/** What was concluded at capture; missing for a machine that is looked at now. */
	readonly captured?: CapturedVerdicts;
	/** What was observed at capture; missing for a machine that is looked at now. */
	readonly stored?: StoredFacts;
	/** Logs that were packed with it, and errors that were recorded; missing for a machine that is looked at now. */
	readonly texts?: readonly BundledText[];
	/** What loose files tell, which is all that is known; missing: the machine is asked. */
	readonly told?: Told;
}

/** A machine that keeps a transcript of what it is asked. */
export interface Recording {
	readonly machine: Machine;
	transcript(): Transcript;
}

/** What the edge gives to every command: how to open machines, what is known, where to write. */
export interface Context {
	readonly version: string;
	readonly registry: Omit<Registry, 'probes' | 'derivations'> & {
		readonly probes: readonly (AnyProbe | LateProbes)[];
		readonly derivations: readonly (AnyDerivation | LateDerivation)[];
	};
	actionKinds(): Promise<readonly AnyActionKind[]>;
	proofs(): Promise<readonly Proof[]>;
	simulatedMachines(): Promise<readonly { readonly name: string; readonly title: string }[]>;
	/** Throws a Failure for a machine that cannot be opened. */
	openMachine(flags: MachineFlags): Promise<OpenedMachine>;
	/** Throws a Failure where the journal's folder is not safe, or another process is at work. */
	openWorkshop(flags: WorkshopFlags): Promise<Workshop>;
	/** How the set-up of this machine stands, as everybody may read it; null: there was none. */
	setupStatus(state: string | undefined): Promise<SetupStatus | null>;
	/** How a set-up can be started anew with all rights; absent: in no way, or nobody sits at a terminal. */
	elevation(flags: ElevatedFlags): Promise<Reading<Elevation>>;
	/** A word as a person may paste it into a shell of this computer. */
	quoted(word: string): string;
	/** The records of the last set-up of this computer, where they are at most so many bytes. */
	keptJournal(
		state: string | undefined,
		mostBytes: number,
	): Promise<Reading<readonly KeptRecord[]>>;
	/** Hardware and system of this computer, as a library tells it. */
	inventory(): Promise<Reading<Json>>;
	/** SHA-256 of a text, in hexadecimal. */
	digest(text: string): string;
	/** SHA-256 of a file, in hexadecimal. Throws a Failure where it cannot be read. */
	fileDigest(file: string): Promise<string>;
	/** The same path, whatever folder somebody is in later. */
	absolutePath(path: string): string;
	/** Milliseconds since some moment. */
	now(): number;
	record(opened: OpenedMachine, options: CollectOptions): Promise<Recording>;
	/** The bytes of a file, or of standard input for `-`. Throws a Failure where it cannot be read. */
	read(file: string): AsyncIterable<Uint8Array>;
	/** Text for people or programs, on standard output. */
	print(text: string): void;
	/** Progress and warnings, on standard error. */
	warn(text: string): void;
	/** The columns of a terminal on which a line can be written over; null: there is none. */
	columns(): number | null;
	/** The same of the terminal that progress and warnings go to. */
	warnColumns(): number | null;
	/** Something was given up that may still be at work: the process ends without waiting for it. */
	gaveUp(): void;
	theme(): Promise<Theme>;
	/** The conversation with a person; only where there is a terminal. */
	converse(): Promise<Conversation>;
}
