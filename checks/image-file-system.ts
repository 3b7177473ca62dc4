import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

// Shared and foreign file systems lack what layers need (extended attributes, whiteouts, ownership), and
// overlay cannot lie on overlay: https://docs.docker.com/engine/storage/drivers/select-storage-driver/
const unfit =
	/^(nfs\d?|cifs|smb3?|9p|virtiofs|vboxsf|prl_fs|fuse.*|overlay|aufs|vfat|exfat|ntfs3?|ecryptfs)$/;

/** Whether the engine's data lies on a file system that can hold image layers. */
export const imageFileSystem = defineCheck({
	id: 'image-file-system',
	layer: 'engine',
	severity: 'degraded',
	healthyTitle: "The engine's data lies on a fit file system",
	failingTitle: "The engine's data lies on a file system that cannot hold image layers",
	references: ['https://docs.docker.com/engine/storage/drivers/select-storage-driver/'],
	appliesTo: ['linux'],
	needs: ['image-file-system'],
	uses: ['engine-summary'],
	diagnose({ 'image-file-system': system, 'engine-summary': engine }) {
		if (system === undefined) return unknown('nothing is known about it');
		const where = `${system.path} lies on ${system.type}`;
		if (engine.status === 'observed') {
			return pass(`${where}, with the driver ${engine.value.storageDriver}`);
		}
		return unfit.test(system.type) ? fail(where, 'move-image-store') : pass(where);
	},
});
