import { expect, test } from 'vitest';
import { serviceFailureWords } from '../../src/knowledge/service-failure-words.ts';
import { observed, unobserved } from '../../src/model/observation.ts';

const words = (events: Readonly<Record<number, number>>) =>
	serviceFailureWords(observed({ events }, { source: 'test' }));

test('what the service manager noted is told once, and only what is known', () => {
	expect(words({ 7031: 2, 7034: 1 })).toBe(', and it ended unexpectedly');
	expect(words({ 7001: 1, 7034: 1 })).toBe(
		', and it ended unexpectedly, and what it depends on did not start',
	);
	expect(words({ 7000: 1 })).toBe('');
	expect(serviceFailureWords(unobserved('access-denied', { source: 'test' }))).toBe('');
});
