import { expect, test } from 'vitest';
import { parseDaemonCrossFaults } from '../../src/parsers/daemon-cross-faults.ts';
import { parseJsonEntries } from '../../src/parsers/json-entries.ts';

const daemon = {
	system: 'linux',
	release: 2300,
	flags: new Map<string, readonly string[]>(),
} as const;
const kinds = (text: string, by: Parameters<typeof parseDaemonCrossFaults>[1] = daemon) =>
	parseDaemonCrossFaults(parseJsonEntries(text) ?? [], by).map(({ kind }) => kind);

test('entries must go together', () => {
	expect(kinds('{"a": 1, "b": 1, "a": 2, "a": 3}')).toEqual(['duplicate-key', 'duplicate-key']);
	expect(kinds('{"graph": "/a", "data-root": "/a"}')).toEqual(['removed-key']);
	expect(kinds('{"default-runtime": "io.containerd.runc.v2"}')).toEqual([]);
	expect(kinds('{"default-runtime": "x"}')).toEqual(['wrong-value']);
	expect(kinds('{"default-runtime": "x"}', { ...daemon, flags: null })).toEqual([]);
	expect(kinds('{"default-runtime": "x"}', { ...daemon, system: 'windows' })).toEqual([]);
});
