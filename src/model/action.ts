import type { ArchivePlace } from './archive-place.ts';
import type { Change } from './change.ts';
import type { Json } from './json.ts';
import type { LoneDaemon } from './lone-daemon.ts';
import type { Machine } from './machine.ts';
import type { Reading } from './observation.ts';

/** What a remediation wants to be so; each kind is one file of `src/actions`. */
export type Action =
	| { readonly kind: 'group'; readonly group: string }
	| { readonly kind: 'group-membership'; readonly group: string; readonly member: string }
	| {
			readonly kind: 'file-access';
			readonly path: string;
			readonly group: string;
			/** The twelve permission bits. */
			readonly mode: number;
	  }
	| {
			readonly kind: 'file-content';
			readonly path: string;
			readonly text: string;
			readonly mode: number;
	  }
	| { readonly kind: 'kernel-module'; readonly module: string }
	| { readonly kind: 'kernel-value'; readonly path: string; readonly value: string }
	| { readonly kind: 'packages'; readonly packages: readonly string[] }
	| { readonly kind: 'unit'; readonly unit: string }
	/** The socket is one that answers over HTTP, `/_ping`. */
	| { readonly kind: 'init-script'; readonly script: string; readonly socket: string }
	/** `guarded`: it brings a hypervisor, which must not start with the machine yet. */
	| { readonly kind: 'windows-feature'; readonly feature: string; readonly guarded: boolean }
	| {
			readonly kind: 'registry-value';
			readonly key: string;
			readonly name: string;
			readonly value: string | number | null;
			/** What it brings about, as an imperative for people; missing: where it stands says enough. */
			readonly meaning?: string;
	  }
	| {
			readonly kind: 'service';
			readonly service: string;
			readonly startType: 'automatic' | 'manual';
			readonly running: boolean;
			/** Whether it is only tried: the next look says what came of it. */
			readonly isTrial?: boolean;
			/** A pipe at which it answers over HTTP, `/_ping`, once it is ready; missing: it is ready when it runs. */
			readonly pipe?: string;
	  }
	/** A folder that administrators alone may use, with all that is put into it later; one that is there stays as it is. */
	| { readonly kind: 'private-folder'; readonly path: string }
	| { readonly kind: 'container-networks' }
	/** NATs of Windows that nobody uses any more, and that keep the engine's own from being made. */
	| { readonly kind: 'network-nat' }
	/** Entries of a JSON file, at its top; all others, their order and the file's marks stay. Null: there shall be none. */
	| {
			readonly kind: 'json-entries';
			readonly path: string;
			readonly entries: Readonly<Record<string, Json>>;
	  }
	| ({ readonly kind: 'engine-archive' } & ArchivePlace)
	| ({ readonly kind: 'daemon' } & LoneDaemon)
	/** Other programs for an engine that is there; while they are exchanged it does not run. */
	| {
			readonly kind: 'engine-upgrade';
			readonly archive: ArchivePlace;
			readonly serving: Serving;
	  }
	/** Folders that an engine fills: the way back takes each away as long as nothing of the user's is in it. */
	| {
			readonly kind: 'engine-folders';
			readonly folders: readonly { readonly path: string; readonly mode: number }[];
	  }
	/** A service of Windows that is known to its manager. */
	| {
			readonly kind: 'service-registration';
			readonly service: string;
			readonly title: string;
			/** The command line, as the service manager keeps it. */
			readonly command: string;
	  }
	/** A folder in which Windows looks for programs, for every account. */
	| { readonly kind: 'search-path'; readonly folder: string }
	| { readonly kind: 'boot-option'; readonly launchType: 'auto' | 'off' }
	| { readonly kind: 'trial-boot' }
	| { readonly kind: 'trial-outcome' }
	| { readonly kind: 'encryption-suspension'; readonly restarts: number }
	| {
			readonly kind: 'scheduled-resume';
			readonly scheduled: boolean;
			/** What the program is told at each start. */
			readonly words: readonly string[];
	  };

/** What runs an engine: a service manager's way, or the daemon itself. */
export type Serving = Extract<
	Action,
	{ readonly kind: 'unit' | 'init-script' | 'daemon' | 'service' }
>;

/** The name of a kind of action. */
export type ActionKindId = Action['kind'];

/** Why something is left as it is on the way back, as a person should hear it. */
export interface Kept {
	readonly kept: string;
}

/** Whether a state is as the action wants it; `restart-pending`: it will be after a restart. */
export type Standing = 'in-desired-state' | 'differs' | 'restart-pending';

/**
 * One kind of change. It changes nothing itself: it reads the state, and names the next change that brings it nearer.
 * A state is a JSON value, so that a journal can keep it.
 */
export interface ActionKind<A extends Action, S extends Json> {
	readonly kind: A['kind'];
	/** Whether a restart is to be expected after it. */
	readonly restarts: boolean;
	/** What it does, as an imperative for people. */
	title(action: A): string;
	/** The state that the action speaks of; a thing that is not there is a state, too. */
	get(machine: Machine, action: A): Promise<Reading<S>>;
	standing(action: A, state: S): Standing;
	/** The part of a state that only a change alters, by which somebody else's change is known; missing: all of it. */
	lasting?(state: S): Json;
	/** What to change next while the state differs; null: nothing can be done about it. */
	next(action: A, state: S): Change | null;
	/** Whether the run goes on where the change cannot be made, or has no effect; missing: it does not. */
	isTrial?(action: A): boolean;
	/** Why nothing can be done about a state; missing: nobody can say more. */
	hindrance?(action: A, state: S): string;
	/**
	 * What to change next on the way back to the state before; null: it is reached. `after`: the state that was
	 * confirmed; none where that was never reached.
	 */
	back(action: A, before: S, state: S, after?: S): Change | Kept | 'after-restart' | null;
}

/** Any kind of action, as the pipeline sees it. */
export interface AnyActionKind {
	readonly kind: ActionKindId;
	readonly restarts: boolean;
	title(action: never): string;
	get(machine: Machine, action: never): Promise<Reading<Json>>;
	standing(action: never, state: never): Standing;
	lasting?(state: never): Json;
	next(action: never, state: never): Change | null;
	isTrial?(action: never): boolean;
	hindrance?(action: never, state: never): string;
	back(
		action: never,
		before: never,
		state: never,
		after?: never,
	): Change | Kept | 'after-restart' | null;
}

/** Types a kind of action by its action and its state. */
export function defineActionKind<K extends ActionKindId, S extends Json>(
	kind: ActionKind<Extract<Action, { kind: K }>, S> & { readonly kind: K },
): AnyActionKind {
	return kind;
}
