import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Finding } from '../../src/model/finding.ts';
import { imageText } from '../../src/report/image-text.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { signs } from '../../src/report/signs.ts';
import { findingOf } from '../support/finding-of.ts';

const theme = plainTheme(80, signs.ascii);
const shown = (finding: Partial<Finding>, image: string | null = 'alpine') => {
	const options = { proof: true, online: false, ...(image === null ? {} : { image }) };
	const findings = [
		findingOf({ id: 'image-fit', title: 'It is so', because: 'that is why', ...finding }),
		findingOf({ id: 'deeper', title: 'Something deeper', verdict: 'fail' }),
	];
	return imageText({ options, findings } as unknown as Diagnosis, theme).join('\n');
};

describe('imageText', () => {
	test('says why in either case', () => {
		expect(shown({ verdict: 'pass' })).toBe('+ It is so\n    that is why');
		expect(shown({ verdict: 'fail' })).toMatch(/^x It is so\n {4}\S+: that is why/);
	});

	test('says what would settle an open question', () => {
		expect(shown({ verdict: 'unknown', settledBy: 'a look' })).toMatch(
			/^\? .* cannot be told\n {4}that is why\n {4}a look would settle it$/,
		);
	});

	test('names what explains it', () => {
		expect(shown({ verdict: 'fail', maskedBy: ['deeper'] })).toContain(
			'follows from: Something deeper',
		);
	});

	test('is silent where no image was named', () => {
		expect(shown({ verdict: 'pass' }, null)).toBe('');
		expect(shown({ verdict: 'not-applicable' })).toBe('');
	});
});
