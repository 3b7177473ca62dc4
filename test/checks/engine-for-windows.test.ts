import { describe, expect, test } from 'vitest';
import { engineForWindows } from '../../checks/engine-for-windows.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', engineForWindows, told);

describe('engine-for-windows', () => {
	const ping = (osType: string | null) => ({
		'engine-ping': { statusCode: 200, apiVersion: null, osType, server: null },
	});

	test('passes where the engine says so', () => {
		expect(judged(ping('windows')).verdict).toBe('pass');
	});

	test('fails where it runs the other kind, and says how to come by this one', () => {
		expect(judged(ping('linux')).remediation?.id).toBe('install-engine');
		const product = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		expect(judged({ ...ping('linux'), 'docker-product': product }).remediation).toEqual({
			id: 'switch-engine-mode',
			parameters: { mode: 'windows' },
		});
	});

	test('has nothing to say where no engine says', () => {
		expect(judged({ 'engine-ping': null }).verdict).toBe('not-applicable');
		expect(judged(ping(null)).verdict).toBe('not-applicable');
	});
});
