import { describe, expect, test } from 'vitest';
import { parseRegistryImage } from '../../src/parsers/registry-image.ts';

describe('parseRegistryImage', () => {
	test('reads a list, without what is no image', () => {
		const manifest = JSON.stringify({
			manifests: [
				{ platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
				{ platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.4061' } },
				{ platform: { os: 'unknown', architecture: 'unknown' } },
				{ digest: 'sha256:1' },
				'x',
			],
		});
		expect(parseRegistryImage({ manifest, configuration: null })).toEqual({
			isList: true,
			variants: [
				{ os: 'linux', osVersion: null, architecture: 'arm64' },
				{ os: 'windows', osVersion: '10.0.26100.4061', architecture: 'amd64' },
			],
		});
	});

	test('reads the configuration of a single image', () => {
		const configuration = '{"os":"windows","os.version":"10.0.17763.1","architecture":"amd64"}';
		expect(parseRegistryImage({ manifest: '{"config":{}}', configuration })).toEqual({
			isList: false,
			variants: [{ os: 'windows', osVersion: '10.0.17763.1', architecture: 'amd64' }],
		});
	});

	test.each([
		['no JSON', '<html>', null],
		['an empty list', '{"manifests":[]}', null],
		['no configuration', '{"config":{}}', null],
		['a configuration without a system', '{"config":{}}', '{}'],
	])('is open for %s', (_, manifest, configuration) => {
		expect(parseRegistryImage({ manifest, configuration })).toBeNull();
	});
});
