import type { AnyProbe } from '../src/model/probe.ts';
import { imageProbes } from '../src/probes/image/index.ts';
import { probes } from '../src/probes/index.ts';
import { windowsProbes } from '../src/probes/windows/index.ts';

/** Every probe, those that are loaded late among them. */
export const everyProbe: readonly AnyProbe[] = [
	...probes.flatMap((probe) => ('load' in probe ? [] : [probe])),
	...windowsProbes({ wakes: true }),
	...imageProbes('hello-world'),
];
