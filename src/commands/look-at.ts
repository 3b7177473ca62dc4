import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { sinceCapture } from '../pipeline/since-capture.ts';
import type { Context, MachineFlags, OpenedMachine } from './context.ts';
import { look } from './look.ts';
import { wakesFor } from './wakes-for.ts';

/** What a look is asked to do beside looking. */
export interface LookFlags extends MachineFlags {
	readonly proof: boolean;
	/** Ask the metadata service of the cloud and the registry of the image, too. */
	readonly online?: boolean | undefined;
	/** The image that shall run there, as a reference that the docker client understands. */
	readonly image?: string | undefined;
	/** What the look is for, by id. */
	readonly goal?: string | undefined;
	/** A folder for the recording of this run. */
	readonly record?: string | undefined;
	readonly skip?: readonly string[] | undefined;
}

const notRecordable = (): Failure =>
	new Failure(
		exitCodes.wrongUsage,
		'Loose files cannot be recorded: a recording holds what nestvirt itself read. Run it with --record on the machine itself.',
	);

async function keep(
	context: Context,
	opened: OpenedMachine,
	options: CollectOptions,
	flags: LookFlags,
): Promise<Diagnosis> {
	if (opened.told && flags.record !== undefined) throw notRecordable();
	const recording = flags.record === undefined ? null : await context.record(opened, options);
	const machine = recording?.machine ?? opened.machine;
	const { observedAt, captured, stored, told } = opened;
	const looking = { machine, observedAt, options, skip: flags.skip, stored, told };
	const seen = await look(context, looking);
	const diagnosis = captured ? { ...seen, sinceCapture: sinceCapture(seen, captured) } : seen;
	if (recording !== null && flags.record !== undefined) {
		const { writeFolder } = await import('../bundle/write-folder.ts');
		await writeFolder(flags.record, recording.transcript(), diagnosis);
		context.warn(`Recorded, unredacted, for your eyes only: ${flags.record}\n`);
	}
	return diagnosis;
}

/** Opens the machine that the flags name, looks at it, and judges what was seen. */
export async function lookAt(context: Context, flags: LookFlags): Promise<Diagnosis> {
	const opened = await context.openMachine(flags);
	const { proof, online = false, image } = flags;
	const { goals } = context.registry;
	const wakes = wakesFor(
		goals.filter(({ id }) => id === flags.goal),
		opened.machine.os,
	);
	// What its name tells of an image suffices to judge it for a recorded machine, too.
	const wanted = image === undefined ? {} : { image };
	return keep(
		context,
		opened,
		{ ...(opened.capturedWith ?? { proof, online, ...wakes }), ...wanted },
		flags,
	);
}
