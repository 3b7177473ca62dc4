import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether the kernel offers the file system that container images are layered with. */
export const overlayFileSystem = defineCheck({
	id: 'overlay-file-system',
	layer: 'guest-os',
	severity: 'degraded',
	healthyTitle: 'The overlay file system is there',
	failingTitle: 'The overlay file system is not loaded',
	references: ['https://docs.docker.com/engine/storage/drivers/overlayfs-driver/'],
	appliesTo: ['linux'],
	needs: ['kernel-file-systems'],
	uses: ['engine-summary'],
	diagnose({ 'kernel-file-systems': systems, 'engine-summary': engine }) {
		if (systems?.names.includes('overlay')) return pass('the kernel offers overlay');
		if (engine.status === 'observed') return pass(`the engine uses ${engine.value.storageDriver}`);
		if (systems === undefined) return unknown("the kernel's list was not found");
		return fail(
			'the kernel does not offer it now; an engine loads it when it may, else it copies every layer',
			'load-overlay-module',
		);
	},
});
