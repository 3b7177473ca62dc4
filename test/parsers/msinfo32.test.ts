import { expect, test } from 'vitest';
import { parseMsinfo32 } from '../../src/parsers/msinfo32.ts';

const report =
	'Hyper-V - VM Monitor Mode Extensions\tYes\nHyper-V - Second Level Address Translation Extensions\tYes\nHyper-V - Virtualisation Enabled in Firmware\tNo\nHyper-V - Data Execution Protection\tYes\n';

test('the four lines of a report are read by their order', () => {
	expect(parseMsinfo32(report)).toEqual({
		...{ hypervisorPresent: false, virtualizationFirmwareEnabled: false },
		...{ vmMonitorModeExtensions: true, slat: true, dataExecutionPrevention: true },
	});
});

test('a report without one of them states nothing', () => {
	expect(parseMsinfo32(report.split('\n').slice(1).join('\n'))).toBeNull();
	expect(parseMsinfo32('')).toBeNull();
});
