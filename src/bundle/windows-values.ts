import * as z from 'zod/mini';
import type { WindowsMachine } from '../model/windows-machine.ts';

const count = z.int().check(z.nonnegative());
const states = [
	...(['stopped', 'start-pending', 'stop-pending', 'running', 'continue-pending'] as const),
	...(['pause-pending', 'paused'] as const),
] as const;

/** The shapes of what a Windows machine answers, by operation. */
export const windowsValues = {
	windowsVersion: z.object({
		major: count,
		minor: count,
		build: count,
		product: z.enum(['workstation', 'domain-controller', 'server']),
		architecture: z.enum(['x64', 'arm64', 'x86']),
	}),
	registryValues: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
	registryKeys: z.array(z.string()),
	serviceStatus: z.object({
		state: z.enum(states),
		processId: count,
		exitCode: count,
		startType: z.enum(['boot', 'system', 'automatic', 'manual', 'disabled']),
		command: z.string(),
	}),
	accessToken: z.object({ user: z.string(), elevated: z.boolean(), groups: z.array(z.string()) }),
	localGroup: z.array(z.string()),
	smbiosTables: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
	pipeServer: z.object({ processId: count, program: z.nullable(z.string()) }),
	memoryStatus: z.object({ totalBytes: count, availableBytes: count }),
	hypervisorPlatform: z.boolean(),
	systemTime: count,
	processorFeature: z.boolean(),
	inDistribution: z.unknown(),
	query: z.unknown(),
} satisfies Record<keyof WindowsMachine, z.ZodMiniType>;
