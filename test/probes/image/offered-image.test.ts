import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/pipeline/collect.ts';
import { offeredImage } from '../../../src/probes/image/offered-image.ts';
import { answering, machineWith } from '../../support/machine-with.ts';
import { wanted } from '../../support/wanted.ts';

const probe = offeredImage(wanted('team/app:7'));
const manifest = '{"manifests":[{"platform":{"os":"windows","os.version":"10.0.20348.1"}}]}';
const machine = machineWith({ registry: { 'team/app:7': { manifest, configuration: null } } });

describe('offered-image', () => {
	test('reads what the registry says', async () => {
		expect(await probe.observe(machine)).toMatchObject({
			value: { isList: true, variants: [{ os: 'windows', osVersion: '10.0.20348.1' }] },
			evidence: [{ source: 'the registry docker.io', excerpt: 'windows 10.0.20348.1' }],
		});
	});

	test('is asked only where the user allows it', async () => {
		expect(await collect(machine, [probe], { proof: false, online: false })).toMatchObject({
			'offered-image': { status: 'unobserved', reason: 'offline' },
		});
		expect(await collect(machine, [probe], { proof: false, online: true })).toMatchObject({
			'offered-image': { status: 'observed' },
		});
	});

	test('knows that there is none, and does not know what it cannot read', async () => {
		const none = answering(machine, 'registryImage', { status: 'absent', detail: 'none' });
		expect((await probe.observe(none)).status).toBe('absent');
		const odd = { status: 'observed', value: { manifest: '<html>', configuration: null } } as const;
		expect(await probe.observe(answering(machine, 'registryImage', odd))).toMatchObject({
			reason: 'unparsable',
		});
		expect(await probe.observe(machineWith({}))).toMatchObject({ reason: 'failed' });
	});
});
