import type { ArchivePlace } from './archive-place.ts';
import type { LoneDaemon } from './lone-daemon.ts';

/**
 * One change of a machine, by name and with typed arguments: what only a machine's implementation maps to a call or
 * to a command. Every change may be made twice; paths are absolute, modes the twelve permission bits.
 */
export type Change =
	| {
			readonly change: 'write-file';
			readonly path: string;
			readonly text: string;
			readonly mode: number;
	  }
	/** Of the folders, deepest first, those go, too, in which nothing else is. */
	| {
			readonly change: 'remove-file';
			readonly path: string;
			readonly emptyFolders: readonly string[];
	  }
	/** What bears the other name gives way; where the first is not there any more, it was done before. */
	| { readonly change: 'rename-file'; readonly path: string; readonly to: string }
	| {
			readonly change: 'set-file-access';
			readonly path: string;
			readonly gid: number;
			readonly mode: number;
	  }
	| { readonly change: 'add-group'; readonly group: string }
	| { readonly change: 'remove-group'; readonly group: string }
	| { readonly change: 'add-member'; readonly group: string; readonly member: string }
	| { readonly change: 'remove-member'; readonly group: string; readonly member: string }
	| { readonly change: 'load-module'; readonly module: string }
	| { readonly change: 'unload-module'; readonly module: string }
	| { readonly change: 'set-kernel-value'; readonly path: string; readonly value: string }
	| { readonly change: 'install-packages'; readonly packages: readonly string[] }
	/** All at once, or those of them that nothing else needs. Of the purged ones the settings go, too. */
	| {
			readonly change: 'remove-packages';
			readonly packages: readonly string[];
			readonly purged: readonly string[];
	  }
	| { readonly change: 'make-folder'; readonly path: string; readonly mode: number }
	/** With all that is in it. */
	| { readonly change: 'remove-folder'; readonly path: string }
	| { readonly change: 'enable-unit'; readonly unit: string; readonly enabled: boolean }
	| { readonly change: 'run-unit'; readonly unit: string; readonly running: boolean }
	/** Null: no run level knows of it. */
	| {
			readonly change: 'enable-init-script';
			readonly script: string;
			readonly enabled: boolean | null;
	  }
	/** Made when somebody serves the socket, or nobody any more. */
	| {
			readonly change: 'run-init-script';
			readonly script: string;
			readonly socket: string;
			readonly running: boolean;
	  }
	/**
	 * `guarded`: whatever servicing does to the boot entry that is started when nobody chooses, it is told at once not
	 * to start the hypervisor.
	 */
	| {
			readonly change: 'enable-feature';
			readonly feature: string;
			readonly enabled: boolean;
			readonly guarded: boolean;
	  }
	/** Null: there shall be no such value. */
	| {
			readonly change: 'set-registry-value';
			readonly key: string;
			readonly name: string;
			readonly value: string | number | null;
	  }
	| {
			readonly change: 'set-service-start';
			readonly service: string;
			readonly startType: 'automatic' | 'manual' | 'disabled';
	  }
	| {
			readonly change: 'run-service';
			readonly service: string;
			readonly running: boolean;
			/** Started, it counts as made when it answers at this pipe over HTTP, `/_ping`. */
			readonly pipe?: string;
	  }
	/** For administrators alone; refused where one is there that belongs to somebody else. */
	| { readonly change: 'make-private-folder'; readonly path: string }
	/** One that holds something stays. */
	| { readonly change: 'remove-empty-folder'; readonly path: string }
	/**
	 * Takes an archive from an address or a file, refuses it unless it has this SHA-256, and puts its programs into a
	 * folder of their own, which appears whole or not at all; what was there is put aside. `links`: a folder that gets a
	 * link to each program.
	 */
	| ({ readonly change: 'place-archive' } & ArchivePlace)
	/** Takes the folder of an archive away, with its links; what was put aside comes back. */
	| {
			readonly change: 'remove-archive';
			readonly sha256: string;
			readonly folder: string;
			readonly links: string | null;
	  }
	/** Made when somebody serves the socket, or nobody any more. */
	| ({ readonly change: 'run-daemon'; readonly running: boolean } & LoneDaemon)
	/**
	 * Starts with the machine, under the account of the system, and is started anew twice where it fails. Refused where a
	 * service of this name has another command line.
	 */
	| {
			readonly change: 'register-service';
			readonly service: string;
			readonly title: string;
			readonly command: string;
	  }
	| { readonly change: 'unregister-service'; readonly service: string }
	/** Whether Windows looks for programs in a folder, for every account. */
	| { readonly change: 'search-folder'; readonly folder: string; readonly searched: boolean }
	| { readonly change: 'remove-nat'; readonly name: string }
	/** Translates the addresses of a network; `outer` null: to whatever address this machine has. */
	| {
			readonly change: 'add-nat';
			readonly name: string;
			readonly prefix: string;
			readonly outer: string | null;
	  }
	/** How the hypervisor is started by a boot entry; null: the entry shall not say. */
	| {
			readonly change: 'set-launch-type';
			readonly entry: string;
			readonly launchType: 'auto' | 'off' | null;
	  }
	/** Copies the entry that was booted, under a description of its own. */
	| { readonly change: 'copy-boot-entry'; readonly description: string }
	/** Takes an entry off the menu; it is there all the same. */
	| { readonly change: 'hide-boot-entry'; readonly entry: string }
	| { readonly change: 'remove-boot-entry'; readonly entry: string }
	/** The next start, and only that, is by this entry. */
	| { readonly change: 'boot-once'; readonly entry: string }
	| {
			readonly change: 'suspend-encryption';
			readonly drive: string;
			readonly restarts: number;
	  }
	| { readonly change: 'resume-encryption'; readonly drive: string }
	/** A change of a Linux, made inside a distribution of WSL as its root. */
	| {
			readonly change: 'in-distribution';
			readonly distribution: string;
			readonly inner: Change;
	  }
	/** All that runs in it ends; the next question starts it anew. */
	| { readonly change: 'terminate-distribution'; readonly distribution: string }
	/** At each start the machine runs a copy of this program, that only administrators may write, with these words. */
	| { readonly change: 'schedule-resume'; readonly words: readonly string[] }
	| { readonly change: 'unschedule-resume' };

/** What came of a change that was made. */
export interface Changed {
	/** Whether it counts only after a restart. */
	readonly restart: boolean;
}

/** How far a change is that takes long: of so many bytes, or parts; null: nobody knows how many there are. */
export type Progress = (done: number, total: number | null) => void;
