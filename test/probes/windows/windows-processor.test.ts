import { expect, test } from 'vitest';
import { windowsProcessor } from '../../../src/probes/windows/windows-processor.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('the kernel tells what the firmware lets the processor do', async () => {
	const processorFeatures = { 20: true, 21: false };
	const machine = windowsWith({ windows: { processorFeatures } });
	expect(await windowsProcessor.observe(machine)).toMatchObject({
		value: { addressTranslation: true, firmwareEnabled: false },
	});
	const closed = answering(machine, 'processorFeature', denied);
	expect(await windowsProcessor.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
