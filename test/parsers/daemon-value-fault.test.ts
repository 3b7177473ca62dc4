import { expect, test } from 'vitest';
import type { DaemonValue } from '../../src/knowledge/daemon-keys.ts';
import type { Json } from '../../src/model/json.ts';
import { parseDaemonValueFault } from '../../src/parsers/daemon-value-fault.ts';

const takes: Readonly<Record<DaemonValue, readonly string[]>> = {
	boolean: ['true', 'null'],
	text: ['""', 'null'],
	whole: ['0', '-5', 'null', '9007199254740993'],
	texts: ['[]', '["a", null]', 'null'],
	address: ['"10.0.0.1"', '"::1"', '""', 'null'],
	addresses: ['["8.8.8.8", "fe80::1%eth0"]', 'null'],
	size: ['"64m"', '"1.5 GiB"', '"7"'],
	object: ['{}', 'null'],
	entries: ['{}'],
	'texts-by-name': ['{"max-file": "3"}', '{}', 'null'],
	'booleans-by-name': ['{"buildkit": true}', 'null'],
	'objects-by-name': ['{"nofile": {"Hard": 1}}', 'null'],
	objects: ['[{"base": "10.0.0.0/8"}]', '[]', 'null'],
	anything: ['1', '{}'],
};
const refuses: Readonly<Record<DaemonValue, readonly string[]>> = {
	boolean: ['"true"', '1', '0'],
	text: ['1', '[]', '{}'],
	whole: ['"1"', '1.0', '1e3', '99999999999999999999'],
	texts: ['"a"', '[1]', '{}'],
	address: ['"300.0.0.1"', '"x"', '"10.0.0"', '"08.8.8.8"', '1'],
	addresses: ['"8.8.8.8"', '["8.8.8"]'],
	size: ['64', 'null', '"big"'],
	object: ['1', '[]'],
	entries: ['null', '"x"'],
	'texts-by-name': ['{"max-file": 3}', '[]'],
	'booleans-by-name': ['{"buildkit": "true"}', '[]'],
	'objects-by-name': ['{"nofile": 1}', '[]'],
	objects: ['{"base": "10.0.0.0/8"}', '["x"]'],
	anything: [],
};

const rows = (all: typeof takes) =>
	Object.entries(all).flatMap(([kind, raws]) =>
		raws.map((raw) => [kind as DaemonValue, raw] as const),
	);
const fault = (kind: DaemonValue, raw: string) =>
	parseDaemonValueFault(kind, JSON.parse(raw) as Json, raw);

test.each(rows(takes))('%s may be %s', (kind, raw) => {
	expect(fault(kind, raw)).toBeNull();
});
test.each(rows(refuses))('%s may not be %s', (kind, raw) => {
	expect(fault(kind, raw)).toEqual(expect.any(String));
});
