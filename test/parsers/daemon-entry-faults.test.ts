import { expect, test } from 'vitest';
import { parseDaemonEntryFaults } from '../../src/parsers/daemon-entry-faults.ts';
import { parseJsonEntries } from '../../src/parsers/json-entries.ts';

const windows = { system: 'windows', release: 2900, flags: null } as const;
const faults = (text: string) =>
	(parseJsonEntries(text) ?? []).flatMap((entry) => parseDaemonEntryFaults(entry, windows));

test('an entry is named with the key inside that is meant', () => {
	expect(faults('{"proxies": {\n"https-proxy": "http://a", "foo": 1}}')).toMatchObject([
		{ kind: 'unknown-key', entry: 'proxies', key: 'foo', line: 2 },
	]);
	expect(faults('{"log-opts": {"foo": "1"}}')).toEqual([]);
	// docker/for-win#14411
	expect(faults('{"default-address-pools": []}')).toMatchObject([
		{ kind: 'foreign-key', text: 'dockerd on Windows refuses the option default-address-pools' },
	]);
});
