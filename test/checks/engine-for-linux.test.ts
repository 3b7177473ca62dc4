import { describe, expect, test } from 'vitest';
import { engineForLinux } from '../../checks/engine-for-linux.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', engineForLinux, told);

describe('engine-for-linux', () => {
	const ping = (osType: string | null) => ({
		'engine-ping': { statusCode: 200, apiVersion: null, osType, server: null },
	});

	test('passes where the engine says so', () => {
		expect(judged(ping('linux')).verdict).toBe('pass');
	});

	test('fails where it runs the other kind, and says how to come by this one', () => {
		expect(judged(ping('windows')).remediation?.id).toBe('install-engine');
		const product = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		expect(judged({ ...ping('windows'), 'docker-product': product }).remediation).toEqual({
			id: 'switch-engine-mode',
			parameters: { mode: 'linux' },
		});
	});

	test('has nothing to say where no engine says', () => {
		expect(judged({ 'engine-ping': null }).verdict).toBe('not-applicable');
		expect(judged(ping(null)).verdict).toBe('not-applicable');
	});
});
