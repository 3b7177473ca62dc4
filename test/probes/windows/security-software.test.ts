import { expect, test } from 'vitest';
import { securitySoftware } from '../../../src/probes/windows/security-software.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (answer: unknown) =>
	securitySoftware.observe(windowsWith({ windows: { queries: { 'malware-scanners': answer } } }));

test('products are told, or nobody may look', async () => {
	expect(await told([{ displayName: 'Shield', instanceGuid: '{1}' }])).toMatchObject({
		value: { products: ['Shield'] },
	});
	expect(await told([])).toMatchObject({ value: { products: [] } });
	expect(await told('x')).toMatchObject({ reason: 'unparsable' });
	expect(await securitySoftware.observe(windowsWith())).toMatchObject({ reason: 'access-denied' });
	const version = {
		...{ major: 10, minor: 0, build: 20348 },
		product: 'server',
		architecture: 'x64',
	} as const;
	const server = windowsWith({ windows: { version } });
	expect((await securitySoftware.observe(server)).status).toBe('absent');
});
