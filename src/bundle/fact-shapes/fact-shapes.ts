import * as z from 'zod/mini';
import type { FactMap } from '../../model/facts.ts';
import { engineFactShapes } from './engine-fact-shapes.ts';
import { fileStatus } from './file-status.ts';
import { linuxFactShapes } from './linux-fact-shapes.ts';
import type { Shapes } from './shapes.ts';
import { windowsFactShapes } from './windows-fact-shapes.ts';

/**
 * Facts that probes observe. What follows from others is derived anew, whatever a bundle says of it; what only loose files
 * tell is in no bundle.
 */
type ProbedFactMap = Omit<
	FactMap,
	'identity' | 'nesting' | 'stack' | 'log-causes' | 'image-fit' | 'printed-signals'
>;

const count = z.int().check(z.nonnegative());
const text = z.string();
const texts = z.array(z.string());
const maybeText = z.nullable(z.string());
const maybe = z.nullable(z.boolean());
const prefixLength = z.int().check(z.minimum(0), z.maximum(32));

/** The shape of every fact that a probe observes: nothing else in a stranger's diagnosis is taken for one. */
export const factShapes: Shapes<ProbedFactMap> = {
	...linuxFactShapes,
	...windowsFactShapes,
	...engineFactShapes,
	account: z.object({
		uid: count,
		gid: count,
		groups: z.array(count),
		name: text,
		homeFolder: text,
	}),
	'asking-account': z.object({ name: text, uid: count, groups: z.array(count) }),
	'operating-system': z.object({ id: text, title: text, version: maybeText, like: texts }),
	kernel: z.object({ release: text }),
	cpu: z.object({
		architecture: maybeText,
		vendor: maybeText,
		model: maybeText,
		flags: z.nullable(z.object({ vmx: z.boolean(), svm: z.boolean(), hypervisor: z.boolean() })),
	}),
	'cpu-virtualization': z.object({
		vmx: z.boolean(),
		svm: z.boolean(),
		hypervisorBit: z.boolean(),
		readFrom: z.enum(['cpuid', 'cpuinfo']),
		kernelListsIt: maybe,
	}),
	'hypervisor-leaves': z.object({
		leaves: z.array(z.object({ leaf: count, vendor: text, highestLeaf: count })),
		partition: z.nullable(z.object({ createPartitions: z.boolean(), cpuManagement: z.boolean() })),
	}),
	dmi: z.record(text, text),
	'cloud-instance': z.object({
		cloud: z.enum(['aws', 'azure', 'gcp']),
		type: text,
		securityType: maybeText,
	}),
	'smbios-vm-bit': z.boolean(),
	'acpi-tables': z.array(
		z.object({ signature: text, oemId: text, oemTableId: text, hypervisorVendor: maybeText }),
	),
	'container-markers': z.record(text, text),
	wsl: z.object({ version: z.union([z.literal(1), z.literal(2)]) }),
	'kvm-modules': z.object({
		present: texts,
		nested: maybe,
		paging: maybe,
		unrestricted: maybe,
		moduleFolder: maybe,
	}),
	'kvm-device': z.object({ status: fileStatus, openable: maybe }),
	'guest-run': z.object({
		outcome: z.enum(['ran', 'in-use', 'never-ended', 'strayed', 'refused']),
		detail: text,
		milliseconds: z.number().check(z.nonnegative()),
	}),
	'control-groups': z.object({
		version: z.union([z.literal(1), z.literal(2), z.literal('hybrid')]),
		controllers: texts,
	}),
	'kernel-file-systems': z.object({ names: texts }),
	'placed-engine': z.object({ folder: text, sha256: text }),
	memory: z.object({ totalBytes: count, availableBytes: z.nullable(count) }),
	networks: z.array(
		z.object({ interface: text, address: text, prefixLength, ofContainers: z.boolean() }),
	),
	'data-root-space': z.object({ path: text, totalBytes: count, freeBytes: count }),
};
