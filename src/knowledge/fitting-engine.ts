import { type EngineArchive, engineArchives } from './engine-archives.ts';

const firstOfToday = 17763;

/** A machine that an archive must fit; `build`: of its Windows. */
export interface FittedMachine {
	readonly os: EngineArchive['os'];
	/** Null or missing: not known, and nothing fits. */
	readonly architecture: string | null | undefined;
	readonly build?: number;
}

/** The archive that is preferred for a machine. Windows before 1809 gets the last engine that it runs: 20.10. */
export function fittingEngine(
	{ os, architecture, build }: FittedMachine,
	product: EngineArchive['product'] = 'engine',
): EngineArchive | undefined {
	const fitting = engineArchives.filter(
		(one) => one.product === product && one.os === os && one.architecture === architecture,
	);
	return build !== undefined && build < firstOfToday
		? fitting.find(({ version }) => version.startsWith('20.10.'))
		: fitting[0];
}
