import { expect, test } from 'vitest';
import { windowsImageFor } from '../../src/knowledge/windows-images.ts';

test.each([
	[17763, 'server', '1809', ['process', 'hyperv']],
	[17763, 'client', '1809', ['process', 'hyperv']],
	[19045, 'client', '1809', ['hyperv']],
	[20348, 'server', 'ltsc2022', ['process', 'hyperv']],
	[25398, 'server', 'ltsc2022', ['process', 'hyperv']],
	[22631, 'client', 'ltsc2022', ['process', 'hyperv']],
	[26100, 'server', 'ltsc2025', ['process', 'hyperv']],
	[26200, 'client', 'ltsc2025', ['process', 'hyperv']],
] as const)('build %i of a %s runs nanoserver:%s', (build, kind, tag, isolation) => {
	const image = windowsImageFor(build, kind);
	expect(image?.reference).toBe(`mcr.microsoft.com/windows/nanoserver:${tag}`);
	expect(image?.isolation).toEqual(isolation);
});

test('an image is never newer than its host', () => {
	for (const build of [17763, 18362, 19045, 20348, 22000, 22631, 25398, 26100, 28000]) {
		for (const kind of ['client', 'server'] as const) {
			expect(windowsImageFor(build, kind)?.build ?? 0).toBeLessThanOrEqual(build);
		}
	}
});

test.each([7601, 14393, 17134])('no image is known for build %i', (build) => {
	expect(windowsImageFor(build, 'server')).toBeNull();
});
