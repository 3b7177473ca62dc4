import * as z from 'zod/mini';
import type { FactMap } from '../../model/facts.ts';
import type { ImageFactMap } from '../../model/image-facts.ts';
import { fileStatus } from './file-status.ts';
import type { Shapes } from './shapes.ts';

type EngineFact = Extract<keyof FactMap, `engine-${string}`>;
type Engine = Omit<
	Pick<FactMap, EngineFact>,
	'engine-unit' | 'engine-packages' | 'engine-processes' | 'engine-pipe'
> &
	Omit<ImageFactMap, 'image-fit'>;

const count = z.int().check(z.nonnegative());
const text = z.string();
const maybeText = z.nullable(z.string());

const variant = z.object({ os: text, osVersion: maybeText, architecture: maybeText });

/** The shapes of the facts of engines and of images. */
export const engineFactShapes: Shapes<Engine> = {
	'engine-programs': z.object({
		docker: maybeText,
		dockerd: maybeText,
		containerd: maybeText,
		runc: maybeText,
		podman: maybeText,
	}),
	'engine-service': z.object({
		init: z.enum(['systemd', 'other']),
		unitInstalled: z.boolean(),
		startsAtBoot: z.nullable(z.boolean()),
		processId: z.nullable(count),
	}),
	'engine-endpoint': z.object({
		setBy: z.enum(['DOCKER_HOST', 'DOCKER_CONTEXT', 'currentContext', 'default']),
		context: maybeText,
		address: text,
		endpoint: z.nullable(
			z.union([
				z.object({ transport: z.enum(['unix', 'npipe']), path: text }),
				z.object({ transport: z.literal('tcp'), hostname: text, port: count }),
			]),
		),
		problem: z.nullable(z.enum(['context-missing', 'address-malformed', 'needs-other-client'])),
		keptIn: z.exactOptional(z.enum(['machine', 'account', 'nowhere'])),
	}),
	'engine-socket': z.object({
		path: text,
		status: fileStatus,
		connectable: z.nullable(z.boolean()),
	}),
	'engine-ping': z.object({
		statusCode: count,
		apiVersion: maybeText,
		osType: maybeText,
		server: maybeText,
	}),
	'engine-log': z.object({ path: text, bytes: count, truncated: z.boolean(), tail: text }),
	'engine-version': z.object({
		platform: maybeText,
		version: text,
		apiVersion: text,
		os: text,
		architecture: text,
	}),
	'engine-summary': z.object({
		osType: text,
		storageDriver: text,
		dataRoot: text,
		controlGroupVersion: maybeText,
		rootless: z.boolean(),
		warnings: z.array(text),
	}),
	'wanted-image': z.object({
		registry: text,
		repository: text,
		tag: maybeText,
		digest: maybeText,
		name: text,
	}),
	'stored-image': variant,
	'offered-image': z.object({ isList: z.boolean(), variants: z.array(variant) }),
};
