import * as z from 'zod/mini';
import type { WindowsFactMap } from '../../model/windows-facts.ts';
import { windowsValues } from '../windows-values.ts';
import type { Shapes } from './shapes.ts';

const count = z.int().check(z.nonnegative());
const text = z.string();
const maybeText = z.nullable(z.string());
const maybe = z.nullable(z.boolean());
const launchType = z.nullable(z.enum(['auto', 'off']));

/** The shapes of the facts of Windows. */
export const windowsFactShapes: Shapes<WindowsFactMap> = {
	'windows-release': z.object({
		build: count,
		revision: z.nullable(count),
		kind: z.enum(['client', 'server']),
		edition: maybeText,
		installation: maybeText,
		version: maybeText,
		architecture: z.enum(['x64', 'arm64', 'x86']),
	}),
	'access-token': windowsValues.accessToken,
	'drive-encryption-policy': z.object({ deniesWriting: z.boolean() }),
	ipv6: z.object({ disabledComponents: count }),
	'wsl-policy': z.object({ forbidden: z.array(text) }),
	'hypervisor-platform': z.object({ isRunning: z.boolean() }),
	'docker-users': z.object({ isMember: z.boolean() }),
	'windows-services': z.record(text, z.nullable(windowsValues.serviceStatus)),
	'windows-features': z.object({
		readFrom: z.enum(['cim', 'services']),
		states: z.record(
			text,
			z.enum(['enabled', 'disabled', 'absent', 'unknown', 'present', 'missing']),
		),
	}),
	'windows-processor': z.object({ firmwareEnabled: maybe, addressTranslation: maybe }),
	'engine-pipe': z.object({
		path: text,
		server: z.nullable(windowsValues.pipeServer),
		others: z.array(text),
	}),
	'docker-product': z.object({
		product: z.enum(['legacy', 'desktop']),
		version: maybeText,
		folder: text,
	}),
	'program-folder': z.object({ path: text }),
	'windows-restart': z.object({ signals: z.array(text) }),
	'device-guard': z.object({
		status: z.enum(['off', 'enabled', 'running']),
		running: z.array(count),
	}),
	'boot-options': z.object({
		launchType,
		others: z.array(z.object({ name: text, launchType })),
	}),
	'security-scenarios': z.object({ enabled: z.array(text) }),
	'wsl-distributions': z.object({
		distributions: z.array(
			z.object({
				name: text,
				version: z.union([z.literal(1), z.literal(2)]),
				isDefault: z.boolean(),
			}),
		),
	}),
	'drive-encryption': z.object({
		volumes: z.array(z.object({ drive: text, protection: z.enum(['off', 'on', 'unknown']) })),
	}),
	'security-software': z.object({ products: z.array(text) }),
	'service-failures': z.object({ events: z.record(text, count) }),
	'network-nats': z.object({
		nats: z.array(
			z.object({
				name: text,
				prefix: text,
				outer: maybeText,
				mappings: count,
				interface: maybeText,
			}),
		),
	}),
};
