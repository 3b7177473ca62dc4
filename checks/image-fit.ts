import { defineCheck } from '../src/model/check.ts';
import { notApplicable } from '../src/model/finding.ts';

/** Whether the image that the user named runs here, said before a pull fails. */
export const imageFit = defineCheck({
	id: 'image-fit',
	layer: 'image',
	severity: 'blocker',
	healthyTitle: 'The image that you named fits this machine',
	failingTitle: 'The image that you named does not fit this machine',
	references: [
		'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
		'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go',
		'https://github.com/containerd/platforms/blob/main/platform_windows_compat.go',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['image-fit'],
	diagnose: ({ 'image-fit': fit }) => fit ?? notApplicable('no --image was given'),
});
