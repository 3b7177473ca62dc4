import { describe, expect, test } from 'vitest';
import { legacyDocker } from '../../checks/legacy-docker.ts';
import { logCauses } from '../../src/derive/log-causes.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { factsOf, judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', legacyDocker, told);

describe('legacy-docker', () => {
	const legacy = { product: 'legacy', version: '1.12.5', folder: 'C:/x' } as const;

	test('has nothing to say without a product, and passes for the new one', () => {
		expect(judged({ 'docker-product': null }).verdict).toBe('not-applicable');
		expect(judged({ 'docker-product': { ...legacy, product: 'desktop' } }).verdict).toBe('pass');
	});

	test('fails for the old one, with the line of its log that everybody knows', () => {
		// docker/for-win#306
		const line = 'Failed to start: Unable to write to the database. Exit code: 1';
		const tail = `[16:20:37.771][Linux          ][Error  ] ${line}`;
		const facts = factsOf({
			'docker-product': legacy,
			'engine-log': { path: 'C:/log.txt', bytes: 1, truncated: false, tail },
		});
		const derived = deriveFacts(facts, [logCauses]);
		expect(judge(legacyDocker, 'windows', derived, new Map())).toMatchObject({
			verdict: 'fail',
			because: `it is Docker for Windows 1.12.5; its log says: ${line}`,
			remediation: { id: 'replace-legacy-docker' },
		});
		const withheld = {
			...derived,
			...factsOf({ nesting: { verdict: 'withheld', restsOn: 'cpu', because: [] } }),
		};
		expect(judge(legacyDocker, 'windows', withheld, new Map()).because).toMatch(
			/Exit code: 1\. That is only the first thing to fail: .* none can run in this machine as it is$/,
		);
		expect(judged({ 'docker-product': legacy }).because).toBe('it is Docker for Windows 1.12.5');
	});
});
