import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileJournal } from '../journal/file-journal.ts';
import { writeWhole } from '../journal/write-whole.ts';
import { changeableSimulation } from '../machines/simulated/changeable-simulation.ts';
import type { Description } from '../machines/simulated/description.ts';
import { simulatedMachines } from '../machines/simulated/simulated-machines.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Workshop } from '../model/workshop.ts';

const ownerOnly = 0o600;
// Looked at in the same moment always, so that a rehearsal can be compared with an earlier one.
const observedAt = '2026-01-01T00:00:00.000Z';

function described(name: string): Description {
	const description = simulatedMachines.find((machine) => machine.name === name);
	if (description !== undefined) return description;
	const known = simulatedMachines.map((machine) => machine.name).join(', ');
	throw new Failure(
		exitCodes.wrongUsage,
		`There is no simulated machine ${name}. Known: ${known}.`,
	);
}

function keptIn(file: string, name: string): Description | null {
	if (!fs.existsSync(file)) return null;
	try {
		const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as Description;
		if (kept.name === name) return kept;
	} catch {
		// Told below.
	}
	const message = `${file} does not hold the machine ${name}. Name another folder with --state, or remove this one.`;
	throw new Failure(exitCodes.inputRefused, message);
}

/**
 * A simulated machine that can be set up, with its state and its journal in a folder of its own; without one, in a new
 * private folder. Nothing of this computer is touched.
 */
export function openRehearsal(name: string, state: string | undefined): Workshop {
	const start = described(name);
	const place = state ?? fs.mkdtempSync(join(tmpdir(), 'nestvirt-'));
	fs.mkdirSync(place, { recursive: true, mode: 0o700 });
	const file = join(place, 'machine.json');
	const machine = changeableSimulation(keptIn(file, name) ?? start, async (description) =>
		writeWhole(file, `${JSON.stringify(description)}\n`, ownerOnly),
	);
	return {
		...{ machine, observedAt, place },
		journal: fileJournal(place, 'rehearsal', () => observedAt),
		words: ['--machine', name, '--state', place],
		restart: () => machine.restart(),
	};
}
