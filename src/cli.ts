import { resolve } from 'node:path';
import { checks } from '../checks/index.ts';
import { remediations } from '../remediations/index.ts';
import { commandLine, type Edge } from './commands/command-line.ts';
import type { Context, MachineFlags, OpenedMachine } from './commands/context.ts';
import { derivations } from './derive/index.ts';
import { goals } from './goals/index.ts';
import { quotedForWindows } from './knowledge/quoted-for-windows.ts';
import { quotedWord } from './knowledge/quoted-word.ts';
import { type LiveMachine, openLiveMachine } from './machines/live/open-live-machine.ts';
import { type ExitCode, exitCodes } from './model/exit-code.ts';
import { Failure } from './model/failure.ts';
import type { Workshop, WorkshopFlags } from './model/workshop.ts';
import { probes } from './probes/index.ts';
import type { Theme } from './report/theme.ts';
import { readInput } from './ui/read-input.ts';
import { standardOutput } from './ui/standard-output.ts';
import { terminalOf } from './ui/terminal-of.ts';
import { themeOf } from './ui/theme-of.ts';

let live: LiveMachine | undefined;
let isGivenUp = false;

async function openRecorded(folder: string): Promise<OpenedMachine> {
	const { findLooseFiles } = await import('./bundle/find-loose-files.ts');
	const loose = await findLooseFiles(folder);
	if (loose !== null) {
		const { openTexts } = await import('./commands/open-texts.ts');
		return openTexts(folder, loose);
	}
	const [{ readBundle }, { replayedMachine }] = await Promise.all([
		import('./bundle/read-bundle.ts'),
		import('./machines/replayed-machine.ts'),
	]);
	const { transcript, ...kept } = await readBundle(folder);
	const { observedAt, options } = transcript;
	return { machine: replayedMachine(transcript), observedAt, capturedWith: options, ...kept };
}

async function openSimulated(name: string): Promise<OpenedMachine> {
	const [{ simulatedMachines }, { simulatedMachine }] = await Promise.all([
		import('./machines/simulated/simulated-machines.ts'),
		import('./machines/simulated/simulated-machine.ts'),
	]);
	const description = simulatedMachines.find((machine) => machine.name === name);
	if (description === undefined) {
		const known = simulatedMachines.map((machine) => machine.name).join(', ');
		throw new Failure(
			exitCodes.wrongUsage,
			`There is no simulated machine ${name}. Known: ${known}.`,
		);
	}
	// A simulated machine is always looked at in the same moment, so that its report never changes.
	return {
		machine: simulatedMachine(description),
		observedAt: '2026-01-01T00:00:00.000Z',
		capturedWith: null,
	};
}

async function openMachine({ machine, bundle, root }: MachineFlags): Promise<OpenedMachine> {
	const named = [machine, bundle, root].filter((flag) => flag !== undefined);
	if (named.length > 1) {
		const message = '--machine, --bundle and --root exclude each other: name one machine.';
		throw new Failure(exitCodes.wrongUsage, message);
	}
	if (bundle !== undefined) return openRecorded(bundle);
	if (machine !== undefined) return openSimulated(machine);
	const observedAt = new Date().toISOString();
	if (root !== undefined) {
		const { openRootedMachine } = await import('./machines/live/open-rooted-machine.ts');
		return { machine: await openRootedMachine(root), observedAt, capturedWith: null };
	}
	live = openLiveMachine();
	return { machine: live, observedAt, capturedWith: null };
}

async function openWorkshop(flags: WorkshopFlags): Promise<Workshop> {
	const { openRehearsal } = await import('./workshop/open-rehearsal.ts');
	if (flags.machine !== undefined) return openRehearsal(flags.machine, flags.state);
	const { openThisMachine } = await import('./workshop/open-this-machine.ts');
	live = openLiveMachine();
	return openThisMachine(live, flags);
}

const output = standardOutput();
const { print } = output;
const isDumb = process.env['TERM'] === 'dumb';
const columns = (): number | null =>
	output.isTTY && !isDumb && output.columns ? output.columns : null;
const warn = (text: string): void => {
	process.stderr.write(text);
};

const theme = (colour: 'auto' | 'always' | 'never'): Promise<Theme> =>
	themeOf(
		terminalOf({
			isTTY: output.isTTY,
			columns: output.columns,
			environment: process.env,
			colour,
		}),
	);
// Loaded at its first use: few commands need it.
const digest = (text: string): string =>
	process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');

const edge: Edge = {
	// Asked only where it matters: making the input stream costs a tenth of a bare start.
	interactive: () => output.isTTY && process.stdin.isTTY && !isDumb,
	print,
	warn,
	context: (colour): Context => ({
		version: NESTVIRT_VERSION,
		registry: { probes, derivations, checks, goals, remediations },
		proofs: async () => (await import('./proofs/index.ts')).proofs,
		simulatedMachines: async () =>
			(await import('./machines/simulated/simulated-machines.ts')).simulatedMachines,
		actionKinds: async () => (await import('./actions/index.ts')).actionKinds,
		openMachine,
		openWorkshop,
		setupStatus: async (state) => (await import('./workshop/setup-status.ts')).setupStatus(state),
		elevation: async (told) =>
			edge.interactive()
				? (await import('./workshop/elevation.ts')).elevation(told)
				: { status: 'absent', detail: 'nobody sits at a terminal' },
		quoted: process.platform === 'win32' ? quotedForWindows : quotedWord,
		keptJournal: async (state, mostBytes) =>
			(await import('./workshop/kept-journal.ts')).keptJournal(state, mostBytes),
		inventory: async () => (await import('./machines/live/inventory.ts')).inventory(),
		digest,
		now: () => performance.now(),
		async record({ machine, observedAt }, options) {
			const { recordingMachine } = await import('./machines/recording-machine.ts');
			const recording = recordingMachine(machine, observedAt, options);
			return { machine: recording, transcript: () => recording.transcript() };
		},
		read: readInput,
		print,
		warn,
		theme: () => theme(colour),
		converse: async () =>
			(await import('./ui/wizard.ts')).wizard({ print, columns }, await theme(colour)),
		columns,
		warnColumns: () => (process.stderr.isTTY && !isDumb ? process.stderr.columns : null),
		gaveUp: () => {
			isGivenUp = true;
		},
		absolutePath: (path) => resolve(path),
		fileDigest: async (file) => (await import('./ui/file-digest.ts')).fileDigest(file),
	}),
};

const nobodyAnswered =
	'\nNobody answered this, and nothing else was changed. Answer on a terminal, or before: --yes, --answers FILE, --accept-risk RISK.\n';

/** A terminal ends a question by a key; a file that is read in its place, or nothing, by its end. */
function unanswered(): ExitCode {
	if (process.stdin.isTTY) return exitCodes.interrupted;
	warn(nobodyAnswered);
	return exitCodes.consentMissing;
}

async function main(): Promise<void> {
	try {
		process.exitCode = await commandLine(process.argv.slice(2), edge);
	} catch (error) {
		if (error instanceof Error && error.name === 'ExitPromptError') {
			process.exitCode = unanswered();
			return;
		}
		warn(
			`nestvirt failed, and this is its own fault: ${error instanceof Error ? error.stack : error}\n`,
		);
		process.exitCode = exitCodes.internalError;
	}
	if (live?.gaveUp() || isGivenUp) {
		const { leaveNow } = await import('./machines/live/leave-now.ts');
		leaveNow(Number(process.exitCode));
	}
}

void main();
