import { describe, expect, test } from 'vitest';
import { kernelConfiguration } from '../../checks/kernel-configuration.ts';
import { kernelOptions } from '../../src/knowledge/kernel-options.ts';
import { judged } from '../support/judged.ts';

const all = [...kernelOptions.start, ...kernelOptions.work];
const kernel = (without: readonly string[]) => ({
	source: '/boot/config-6.1.0',
	options: Object.fromEntries(
		all.map((name) => [name, without.includes(name) ? 'n' : 'y'] as const),
	),
});

describe('kernel-configuration', () => {
	test('passes where all is set', () => {
		expect(judged(kernelConfiguration, { 'kernel-configuration': kernel([]) }).verdict).toBe(
			'pass',
		);
	});

	test('fails where no container could start, and names the options', () => {
		const told = { 'kernel-configuration': kernel(['PID_NS', 'VETH']), 'engine-ping': null };
		expect(judged(kernelConfiguration, told)).toMatchObject({
			verdict: 'fail',
			severity: 'blocker',
			because: '/boot/config-6.1.0 does not set PID_NS, VETH',
			remediation: {
				id: 'boot-another-kernel',
				parameters: { options: 'CONFIG_PID_NS CONFIG_VETH' },
			},
		});
	});

	test('is milder where only a part of the work fails, or an engine runs all the same', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: null, server: null };
		const part = { 'kernel-configuration': kernel(['VETH']), 'engine-ping': null };
		expect(judged(kernelConfiguration, part).severity).toBe('degraded');
		const runs = { 'kernel-configuration': kernel(['PID_NS']), 'engine-ping': ping };
		expect(judged(kernelConfiguration, runs).severity).toBe('degraded');
	});

	test('is unknown where no file tells', () => {
		expect(judged(kernelConfiguration, { 'kernel-configuration': null }).verdict).toBe('unknown');
	});
});
