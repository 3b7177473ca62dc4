import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

const mebibyte = 1024 ** 2;
// A small distribution's image needs about 100 MiB unpacked, a build or a Windows-sized tool set more
// than 2 GiB: own judgement, no vendor states a minimum.
const fullBelow = 100 * mebibyte;
const tightBelow = 2048 * mebibyte;

/** Whether there is room for images and containers. */
export const dataRootSpace = defineCheck({
	id: 'data-root-space',
	layer: 'engine',
	severity: 'blocker',
	healthyTitle: 'There is room for images and containers',
	failingTitle: 'There is too little room for images and containers',
	references: ['https://docs.docker.com/engine/daemon/#daemon-data-directory'],
	appliesTo: ['linux', 'windows'],
	needs: ['data-root-space'],
	diagnose({ 'data-root-space': space }) {
		if (space === undefined) return unknown('the disk was not found');
		const free = `${Math.floor(space.freeBytes / mebibyte)} MiB free for ${space.path}`;
		if (space.freeBytes >= tightBelow) return pass(free);
		const severity = space.freeBytes < fullBelow ? 'blocker' : 'degraded';
		return fail(free, 'free-disk-space', { path: space.path }, severity);
	},
});
