import { expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

test('choose-image-platform builds for this processor, or translates', () => {
	const cure = resolved('choose-image-platform', { offered: 'amd64', wanted: 'arm64' });
	expect(commandsOf(cure.steps)).toEqual([
		'docker build --platform linux/arm64 .',
		'docker run --privileged --rm tonistiigi/binfmt --install amd64',
	]);
	expect(wordsOf(cure).join(' ')).not.toContain('!');
});
