import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { checks } from '../../checks/index.ts';
import { remediations } from '../../remediations/index.ts';
import { actionKinds } from '../../src/actions/index.ts';
import { findLooseFiles } from '../../src/bundle/find-loose-files.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import type { Edge } from '../../src/commands/command-line.ts';
import type { Context } from '../../src/commands/context.ts';
import { openTexts } from '../../src/commands/open-texts.ts';
import { derivations } from '../../src/derive/index.ts';
import { goals } from '../../src/goals/index.ts';
import { quotedWord } from '../../src/knowledge/quoted-word.ts';
import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import type { Conversation } from '../../src/model/conversation.ts';
import { exitCodes } from '../../src/model/exit-code.ts';
import { Failure } from '../../src/model/failure.ts';
import type { GoalId } from '../../src/model/goal.ts';
import type { SetupStatus } from '../../src/model/setup-status.ts';
import { probes } from '../../src/probes/index.ts';
import { proofs } from '../../src/proofs/index.ts';
import { eventText } from '../../src/report/event-text.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { signs } from '../../src/report/signs.ts';
import { fileDigest } from '../../src/ui/file-digest.ts';
import { readInput } from '../../src/ui/read-input.ts';

import { forbiddenMachine } from './forbidden-machine.ts';
import { rehearsalWorkshops } from './rehearsal-workshops.ts';

/** What a rehearsed command wrote. */
export interface Heard {
	output: string;
	warnings: string;
}

const observedAt = '2026-01-01T00:00:00.000Z';

const openMachine: Context['openMachine'] = async ({ machine, bundle }) => {
	if (bundle !== undefined) {
		const loose = await findLooseFiles(bundle);
		// When a file was written last differs by checkout.
		if (loose !== null) return { ...(await openTexts(bundle, loose)), observedAt };
		const { transcript, ...kept } = await readBundle(bundle);
		const { options } = transcript;
		return {
			machine: replayedMachine(transcript),
			observedAt: transcript.observedAt,
			capturedWith: options,
			...kept,
		};
	}
	const description = simulatedMachines.find(({ name }) => name === machine);
	if (machine !== undefined && description === undefined) {
		throw new Failure(exitCodes.wrongUsage, `There is no simulated machine ${machine}.`);
	}
	const opened = description ? simulatedMachine(description) : forbiddenMachine();
	return { machine: opened, observedAt, capturedWith: null };
};

/** Whoever sits at the terminal: the goal that is chosen, whether everything else is agreed to, and what is kept. */
export interface Person {
	readonly answer?: GoalId | undefined;
	readonly agrees?: boolean;
	readonly openWorkshop?: Context['openWorkshop'];
	/** How an earlier run on this computer stands. */
	readonly status?: SetupStatus | null;
}

/** An edge whose live machine must not be touched. */
export function rehearsalEdge(
	heard: Heard,
	{ answer, agrees = true, openWorkshop = rehearsalWorkshops(), status = null }: Person = {},
): Edge {
	const print = (text: string): void => {
		heard.output += text;
	};
	const warn = (text: string): void => {
		heard.warnings += text;
	};
	const theme = plainTheme(80, signs.ascii);
	const conversation: Conversation = {
		tell: print,
		report(event) {
			const lines = eventText(event, theme);
			if (lines.length > 0) print(`${lines.join('\n')}\n`);
		},
		chooseGoal: async () => answer ?? null,
		confirmPlan: async () => agrees,
		acceptRisk: async () => agrees,
		confirmElevation: async () => agrees,
		waitUntilRead: async () => {},
		confirmUndo: async () => agrees,
	};
	return {
		interactive: () => answer !== undefined,
		print,
		warn,
		context: () => ({
			version: '0.0.0',
			registry: { probes, derivations, checks, goals, remediations },
			proofs: async () => proofs,
			simulatedMachines: async () => simulatedMachines,
			openMachine,
			openWorkshop,
			actionKinds: async () => actionKinds,
			setupStatus: async () => status,
			quoted: quotedWord,
			elevation: async () => ({ status: 'absent', detail: 'nobody is there' }),
			keptJournal: async () => ({ status: 'absent', detail: 'nothing was set up here' }),
			inventory: async () => ({ status: 'absent', detail: 'no inventory in a rehearsal' }),
			digest: (text) => createHash('sha256').update(text).digest('hex'),
			now: () => 0,
			columns: () => null,
			warnColumns: () => null,
			gaveUp: () => {},
			absolutePath: (path) => resolve('/home/ann', path),
			fileDigest,
			record: async ({ machine }, options) => {
				const recording = recordingMachine(machine, observedAt, options);
				return { machine: recording, transcript: recording.transcript };
			},
			read: readInput,
			print,
			warn,
			theme: async () => theme,
			converse: async () => conversation,
		}),
	};
}
