import { identify as identityOf } from '../derive/identify.ts';
import { nestedExposure } from '../derive/nested-exposure.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type {
	CloudId,
	ContainerId,
	HypervisorId,
	Identity,
	MachineRole,
} from '../model/identity.ts';
import type { NestingVerdict } from '../model/nesting.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';
import { parseSignals } from '../parsers/signals.ts';
import { neutralText } from '../report/neutral-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { jsonLines } from './json-lines.ts';
import { lookAt } from './look-at.ts';

/** What `nestvirt identify` can be told. */
export interface IdentifyFlags extends MachineFlags {
	readonly signals?: string | undefined;
}

/** A line of the answer. A container is named before the machine that it runs on. */
interface Identified {
	readonly id: unknown;
	readonly hypervisor: HypervisorId | ContainerId;
	readonly cloud: CloudId | null;
	readonly nestedExposed: boolean | null;
	readonly role: MachineRole | null;
	readonly confidence: number;
	readonly because: readonly string[];
	/** Only where a text or a property of Windows was given. */
	readonly windows?: WindowsStatement & { readonly guestOf: HypervisorId | null };
}

function identified(id: unknown, identity: Identity, nestedExposed: boolean | null): Identified {
	const { machine, container, cloud } = identity;
	const isContained = container.id !== null && container.id !== 'none';
	return {
		id,
		hypervisor: isContained && container.id ? container.id : machine.id,
		cloud: cloud.id,
		nestedExposed,
		role: isContained ? 'guest' : machine.role,
		confidence: isContained ? container.confidence : machine.confidence,
		because: [
			...(isContained ? container.because : []),
			...machine.because,
			...(cloud.id === null ? [] : cloud.because),
		],
	};
}

function answer(line: string): Identified | { readonly id: unknown; readonly error: string } {
	const asked = parseSignals(line);
	if ('error' in asked) return asked;
	const { signals } = asked;
	const identity = identityOf(signals);
	const answered = identified(asked.id, identity, nestedExposure(signals, identity));
	if (signals.windows === undefined) return answered;
	const { id, role } = identity.machine;
	const guestOf = role === 'guest' ? id : role === null ? null : 'none';
	return { ...answered, windows: { ...signals.windows, guestOf } };
}

const exposed: Partial<Record<NestingVerdict, boolean>> = {
	proven: true,
	exposed: true,
	withheld: false,
	impossible: false,
};

/** Identifies the machines whose signals stand in a file, a line each; without a file: the machine itself. */
export async function identify(context: Context, flags: IdentifyFlags): Promise<ExitCode> {
	if (flags.signals !== undefined) return jsonLines(context, flags.signals, answer);
	const { identity, nesting } = await lookAt(context, { ...flags, proof: false });
	if (identity === null)
		throw new Failure(exitCodes.undetermined, 'Nothing that tells this machine could be read.');
	const verdict = nesting === null ? null : (exposed[nesting.verdict] ?? null);
	context.print(`${neutralText(JSON.stringify(identified(null, identity, verdict)))}\n`);
	return exitCodes.done;
}
