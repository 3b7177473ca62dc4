import { expect, test } from 'vitest';
import { parseImageReference } from '../../../src/parsers/image-reference.ts';
import { wantedImage } from '../../../src/probes/image/wanted-image.ts';
import { forbiddenMachine } from '../../support/forbidden-machine.ts';
import { wanted } from '../../support/wanted.ts';

test('wanted-image tells what was asked for, and asks no machine', async () => {
	const reference = wanted('alpine:3');
	expect(await wantedImage(reference).observe(forbiddenMachine())).toMatchObject({
		value: parseImageReference('alpine:3'),
		evidence: [{ source: '--image', excerpt: 'alpine:3' }],
	});
});
