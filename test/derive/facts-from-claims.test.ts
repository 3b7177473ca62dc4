import { describe, expect, test } from 'vitest';
import { factsFromClaims } from '../../src/derive/facts-from-claims.ts';
import { weighedClaims } from '../../src/derive/weighed-claims.ts';
import type { TextValue } from '../../src/model/loose-texts.ts';
import type { Os } from '../../src/model/os.ts';

const factsOf = (os: Os, ...files: Readonly<Record<string, TextValue>>[]) =>
	factsFromClaims(
		weighedClaims(
			files.map((told, place) => ({
				file: `file ${place}`,
				claims: Object.entries(told).map(([about, value]) => ({ about, value })),
			})),
		).claims,
		os,
	);

describe('facts from claims', () => {
	test('are only those that were told', () => {
		expect(factsOf('linux', {})).toEqual({});
		expect(Object.keys(factsOf('linux', { kernel: '6.1', mebibytes: 1024 })).sort()).toEqual([
			'kernel',
			'memory',
		]);
	});

	test('of an engine that answered', () => {
		expect(
			factsOf('windows', {
				'engine.version': '24.0',
				'engine.os': 'linux',
				'engine.answers': true,
			}),
		).toMatchObject({
			'engine-version': { value: { version: '24.0', os: 'linux' } },
			'engine-ping': { value: { statusCode: 200, osType: 'linux' } },
		});
	});

	test('of one that did not: on Linux it is known to be silent, on Windows more may be missing', () => {
		const silent = { 'engine.answers': false, 'engine.silence': 'Cannot connect' };
		expect(factsOf('linux', silent)['engine-ping']).toEqual({
			status: 'absent',
			evidence: [{ source: 'file 0', excerpt: 'Cannot connect' }],
		});
		expect(factsOf('windows', silent)).not.toHaveProperty('engine-ping');
	});

	test('of an engine of which files say both are contradictory', () => {
		const facts = factsOf('linux', { 'engine.answers': true }, { 'engine.answers': false });
		expect(facts['engine-ping']).toMatchObject({ reason: 'contradictory' });
	});

	test('firmware and signals, with the files that show them', () => {
		const facts = factsOf('linux', { 'dmi.sys_vendor': 'QEMU', 'detect-virt': 'kvm' });
		expect(facts.dmi).toMatchObject({ value: { sys_vendor: 'QEMU' } });
		expect(facts['printed-signals']).toMatchObject({
			value: { systemd_detect_virt: 'kvm', dmi: { sys_vendor: 'QEMU' } },
			evidence: [{ source: 'file 0', excerpt: 'what systemd-detect-virt says: kvm' }],
		});
	});

	test('two hypervisors below: neither', () => {
		const facts = factsOf('linux', { below: 'kvm' }, { below: 'virtualbox' });
		expect(facts.identity).toMatchObject({ status: 'unobserved', reason: 'contradictory' });
		expect(factsOf('linux', { below: 'kvm' }, { below: 'kvm' })).not.toHaveProperty('identity');
	});

	test('two machines in one place: nothing of either', () => {
		const facts = factsOf(
			'linux',
			{ computer: 'a', kernel: '6.1' },
			{ computer: 'b', mebibytes: 9 },
		);
		expect(Object.keys(facts).sort()).toEqual(['identity', 'kernel', 'memory']);
		for (const fact of Object.values(facts))
			expect(fact).toMatchObject({ reason: 'contradictory' });
	});
});
