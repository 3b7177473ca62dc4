import { expect, test } from 'vitest';
import { parseEngineRelease } from '../../src/parsers/engine-release.ts';

test.each([
	['20.10.24+dfsg1-1+deb12u1+b6', 2010],
	['5:24.0.7-1~debian.12~bookworm', 2400],
	['28.2', 2802],
	['29.10.0', 2910],
	['v28', null],
	['', null],
])('%s is of the release %s', (version, release) => {
	expect(parseEngineRelease(version)).toBe(release);
});
