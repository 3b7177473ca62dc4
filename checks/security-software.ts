import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';

/** Whether a product of another maker scans the files of containers while the engine writes them. */
export const securitySoftware = defineCheck({
	id: 'security-software',
	layer: 'service',
	severity: 'advice',
	healthyTitle: 'No product of another maker scans the files of containers',
	failingTitle: 'A product that scans for malware may hold files of containers',
	references: [
		'https://docs.docker.com/engine/security/antivirus/',
		'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/355',
		'https://github.com/docker/for-win/issues/5403',
	],
	appliesTo: ['windows'],
	needs: ['security-software'],
	diagnose({ 'security-software': software }) {
		if (software === undefined) return notApplicable('this Windows keeps no list of them');
		return software.products.length === 0
			? pass("only Windows' own is there")
			: fail(`${software.products.join(' and ')} is installed`, 'exclude-from-scans');
	},
});
