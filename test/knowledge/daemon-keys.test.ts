import { expect, test } from 'vitest';
import { daemonKeys } from '../../src/knowledge/daemon-keys.ts';
import { parseEngineRelease } from '../../src/parsers/engine-release.ts';

const rows = Object.entries(daemonKeys);

test('a key that is pointed to is one, and a release is one', () => {
	for (const [, { within, instead, since, until, windows }] of rows) {
		for (const key of [within, instead])
			if (key !== undefined) expect(daemonKeys).toHaveProperty(key);
		for (const one of [since, until, windows === 'never' ? undefined : windows]) {
			if (one !== undefined) expect(parseEngineRelease(one)).not.toBeNull();
		}
	}
});

test('letters are one each, and a flag of another name is no key of its own but one', () => {
	const letters = rows.flatMap(([, { letter }]) => letter ?? []);
	expect(new Set(letters).size).toBe(letters.length);
	const flags = rows.flatMap(([, { flag }]) =>
		flag !== undefined && flag in daemonKeys ? [flag] : [],
	);
	// host-gateway-ip was the key, and is the flag of host-gateway-ips since.
	expect(flags).toEqual(['host-gateway-ip']);
});

test("Linux's own are as many as the source has them", () => {
	expect(rows.filter(([, { windows }]) => windows === 'never').length).toBeGreaterThan(30);
});
