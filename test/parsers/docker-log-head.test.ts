import { describe, expect, test } from 'vitest';
import { parseDockerLogHead } from '../../src/parsers/docker-log-head.ts';

const head = (version: string): string => `Version: ${version}\r
Channel: stable\r
Resources: C:\\Program Files\\Docker\\Docker\\Resources\r
OS: Windows 10 Pro\r
Edition: Professional\r
Id: 1709\r
Build: 16299\r
[15:40:22.152][GUI            ][Info   ] Starting...\r
`;

describe("the head of the log of Docker's product", () => {
	test('names the product, the release and the edition', () => {
		expect(parseDockerLogHead(head('17.12.0-ce-win47 (15139)'))).toEqual({
			...{ product: 'legacy', version: '17.12.0-ce-win47', build: 16299 },
			...{
				folder: 'C:/Program Files/Docker/Docker',
				name: 'Windows 10 Pro',
				edition: 'Professional',
			},
		});
	});

	test.each([
		['1.12.3 (8488)', 'legacy'],
		['18.06.1-ce-win73 (19507)', 'legacy'],
		['2.1.0.5 (40693)', 'desktop'],
		['3.6.0 (67351)', 'desktop'],
	])('%s is of the product %s', (version, product) => {
		expect(parseDockerLogHead(head(version))?.product).toBe(product);
	});

	test('is in no other text', () => {
		expect(parseDockerLogHead('Version: 3.1\nResources: 4 left')).toBeNull();
		expect(parseDockerLogHead('')).toBeNull();
	});
});
