import { describe, expect, test } from 'vitest';
import { mergedCauses } from '../../src/derive/merged-causes.ts';

const named = (cause: string, confidence: number) => ({
	...{ cause, confidence, layer: 'service', because: [cause] },
});

describe('causes of several texts', () => {
	test('are named once, by the file that speaks for them most', () => {
		const merged = mergedCauses([
			{ file: 'a', causes: [named('hns-broken', 0.5)] },
			{ file: 'b', causes: [named('hns-broken', 0.9)] },
		]);
		expect(merged).toMatchObject([{ cause: 'hns-broken', confidence: 0.9, file: 'b' }]);
		expect(merged[0]?.meaning).not.toBe('');
		expect(merged[0]?.remedy).not.toBe('');
	});

	test('follow from what another file names, and then come after it', () => {
		const merged = mergedCauses([
			{ file: 'a', causes: [named('docker-desktop-not-running', 0.95)] },
			{ file: 'b', causes: [named('nested-virt-not-exposed-vmware', 0.8)] },
		]);
		expect(merged.map(({ cause, followsFrom }) => [cause, followsFrom])).toEqual([
			['nested-virt-not-exposed-vmware', undefined],
			['docker-desktop-not-running', 'nested-virt-not-exposed-vmware'],
		]);
	});
});
