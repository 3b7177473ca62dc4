import { describe, expect, test } from 'vitest';
import { securitySoftware } from '../../checks/security-software.ts';
import { judgedOn, type Told } from '../support/judged.ts';

const judged = (told: Told) => judgedOn('windows', securitySoftware, told);

describe('security-software', () => {
	test('names the product of another maker, as advice', () => {
		expect(judged({ 'security-software': { products: ['Shield'] } })).toMatchObject({
			because: 'Shield is installed',
			severity: 'advice',
			remediation: { id: 'exclude-from-scans' },
		});
		expect(judged({ 'security-software': { products: [] } }).verdict).toBe('pass');
	});

	test('is unknown where nobody may look', () => {
		expect(judged({ 'security-software': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
