import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEngineSummary } from '../../src/parsers/engine-summary.ts';

describe('parseEngineSummary', () => {
	test('reads what checks need', () => {
		const body = JSON.stringify({
			OSType: 'linux',
			Driver: 'overlay2',
			DockerRootDir: '/var/lib/docker',
			CgroupVersion: '2',
			SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'],
			Warnings: ['WARNING: No swap limit support', 7],
		});
		expect(parseEngineSummary(body)).toEqual({
			osType: 'linux',
			storageDriver: 'overlay2',
			dataRoot: '/var/lib/docker',
			controlGroupVersion: '2',
			rootless: true,
			warnings: ['WARNING: No swap limit support'],
		});
	});

	test('takes missing lists for empty ones', () => {
		const body = '{"OSType":"windows","Warnings":null}';
		expect(parseEngineSummary(body)).toMatchObject({ rootless: false, warnings: [] });
	});

	test.each(['{}', '{"message":"no"}', 'OK'])('answers null for %s', (body) => {
		expect(parseEngineSummary(body)).toBeNull();
	});

	test('never throws, whatever the JSON', () => {
		fc.assert(fc.property(fc.json(), (text) => void parseEngineSummary(text)));
	});
});
