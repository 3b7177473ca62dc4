import { describe, expect, test } from 'vitest';
import { imageFit } from '../../checks/image-fit.ts';
import { fail, pass, unknown } from '../../src/model/finding.ts';
import { judged } from '../support/judged.ts';

describe('image-fit', () => {
	test('has nothing to say where no image was named', () => {
		expect(judged(imageFit, { 'image-fit': null })).toMatchObject({
			verdict: 'not-applicable',
			because: 'no --image was given',
		});
	});

	test('hands on what was found out', () => {
		expect(judged(imageFit, { 'image-fit': pass('it fits') })).toMatchObject({
			verdict: 'pass',
			because: 'it fits',
		});
		const own = fail('it is for Windows', 'use-windows-machine', { build: '17763' }, 'degraded');
		expect(judged(imageFit, { 'image-fit': { ...own, dependsOn: ['a-check'] } })).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			remediation: { id: 'use-windows-machine' },
			dependsOn: ['a-check'],
		});
		expect(judged(imageFit, { 'image-fit': unknown('who knows', 'a look') })).toMatchObject({
			verdict: 'unknown',
			settledBy: 'a look',
		});
	});

	test('is unknown where it could not be found out', () => {
		expect(judged(imageFit, {}).verdict).toBe('unknown');
	});
});
