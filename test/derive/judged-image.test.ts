import { expect, test } from 'vitest';
import { type ImageSurroundings, judgedImage } from '../../src/derive/judged-image.ts';
import { factsOf } from '../support/judged.ts';
import { wanted } from '../support/wanted.ts';

// The whole of it is tried in image-fit.test.ts, through the pipeline.
test('judgedImage judges with whatever was seen, and is open where nothing was', () => {
	const nothing = factsOf({
		'stored-image': { unseen: 'failed' },
		'offered-image': { unseen: 'offline' },
		'engine-ping': { unseen: 'failed' },
		'engine-version': { unseen: 'failed' },
		'engine-endpoint': { unseen: 'failed' },
		'docker-product': { unseen: 'failed' },
		'windows-release': { unseen: 'failed' },
		cpu: { unseen: 'failed' },
		'hypervisor-platform': { unseen: 'failed' },
		'hypervisor-leaves': { unseen: 'failed' },
		'windows-features': { unseen: 'failed' },
	}) as ImageSurroundings;
	expect(judgedImage(wanted('team/app:7'), nothing).verdict).toBe('unknown');
	expect(judgedImage(wanted('alpine'), nothing).verdict).toBe('pass');
});
