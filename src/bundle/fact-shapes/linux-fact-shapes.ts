import * as z from 'zod/mini';
import type { LinuxFactMap } from '../../model/linux-facts.ts';
import type { Shapes } from './shapes.ts';

const count = z.int().check(z.nonnegative());
const text = z.string();
const texts = z.array(z.string());
const maybeText = z.nullable(z.string());
const maybe = z.nullable(z.boolean());

const fault = z.object({
	kind: z.enum([
		...(['no-json', 'encoding', 'loose-json', 'unknown-key', 'foreign-key', 'newer-key'] as const),
		...(['removed-key', 'wrong-type', 'wrong-value', 'flag-conflict'] as const),
		...(['duplicate-key', 'idle-key'] as const),
	]),
	line: z.nullable(count),
	text,
	key: maybeText,
	entry: maybeText,
	isHarmless: z.boolean(),
});

/** The shapes of the facts of Linux. */
export const linuxFactShapes: Shapes<LinuxFactMap> = {
	'session-groups': z.object({ effective: texts, database: texts }),
	'daemon-configuration': z.object({
		path: text,
		faults: z.array(fault),
		repair: z.nullable(
			z.object({ entries: z.nullable(z.record(text, z.json())), dropIn: maybeText }),
		),
		keys: texts,
		hosts: z.boolean(),
		dataRoot: maybeText,
		usesPacketFilter: z.boolean(),
	}),
	'packet-filter': z.object({
		program: maybeText,
		backend: z.nullable(z.enum(['legacy', 'nft'])),
		forwarding: maybe,
		bridgeCalls: maybe,
	}),
	'kernel-configuration': z.object({
		source: text,
		options: z.record(text, z.enum(['y', 'm', 'n'])),
	}),
	'security-modules': z.object({
		appArmor: z.boolean(),
		appArmorParser: maybeText,
		seLinux: z.nullable(z.enum(['enforcing', 'permissive'])),
		seccomp: z.boolean(),
	}),
	'user-namespaces': z.object({
		most: z.nullable(count),
		unprivileged: maybe,
		restricted: z.boolean(),
		subordinateIds: z.nullable(count),
		mappers: z.boolean(),
	}),
	'engine-unit': z.union([
		z.object({ source: z.literal('bus'), load: text, active: text, sub: text, result: text }),
		z.object({ source: z.literal('control-group'), active: z.enum(['active', 'inactive']) }),
	]),
	'engine-packages': z.array(z.object({ name: text, version: text, state: text })),
	'engine-processes': z.array(z.object({ id: count, words: texts })),
	'other-engines': z.object({
		rootlessDocker: maybeText,
		podman: maybeText,
		containerd: maybeText,
		snap: maybeText,
	}),
	'other-hypervisors': z.object({ modules: texts }),
	'pending-restart': z.object({ packages: texts, kernelReplaced: z.boolean() }),
	clock: z.object({ system: z.number(), hardware: z.nullable(z.number()) }),
	proxies: z.object({ environment: maybeText, engine: maybeText }),
	'image-file-system': z.object({ path: text, type: text }),
	'guest-devices': z.object({
		tun: z.boolean(),
		vhostNet: z.boolean(),
		vhostVsock: z.boolean(),
		iommu: z.boolean(),
	}),
	'forward-policy': z.array(
		z.object({ table: text, name: text, policy: z.enum(['accept', 'drop']) }),
	),
	'system-tools': z.object({
		init: z.enum(['systemd', 'init-scripts', 'none']),
		cron: z.boolean(),
		apt: z.boolean(),
	}),
};
