import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/model/http.ts';
import type { Machine } from '../../src/model/machine.ts';
import { cloudInstance } from '../../src/probes/cloud-instance.ts';
import { machineWith } from '../support/machine-with.ts';

const folder = '/sys/class/dmi/id';
const azure = { [`${folder}/chassis_asset_tag`]: '7783-7084-3265-9085-8269-3286-77\n' };
const google = { [`${folder}/product_name`]: 'Google Compute Engine\n' };
const azurePath = '/metadata/instance?api-version=2021-12-13';
const googlePath = '/computeMetadata/v1/instance/machine-type';
const answer = (body: string, headers = {}, statusCode = 200): HttpAnswer => ({
	statusCode,
	headers,
	body,
	truncated: false,
});

/** The same machine, with what its servers were asked. */
function heard(machine: Machine): { machine: Machine; asked: unknown[][] } {
	const asked: unknown[][] = [];
	const httpGet: Machine['httpGet'] = (...args) => {
		asked.push(args);
		return machine.httpGet(...args);
	};
	return { machine: { ...machine, httpGet }, asked };
}

describe('cloud-instance', () => {
	test('asks Azure with its header, and reads size and security type', async () => {
		// members of a real answer: api-version 2020-09-01, which had no securityType yet
		const body =
			'{"compute": {"vmSize": "Standard_D1_v2", "securityProfile": {"securityType": "TrustedLaunch"}}}';
		const { machine, asked } = heard(
			machineWith({ files: azure, metadata: { [azurePath]: answer(body) } }),
		);
		expect(await cloudInstance.observe(machine)).toMatchObject({
			value: { cloud: 'azure', type: 'Standard_D1_v2', securityType: 'TrustedLaunch' },
		});
		expect(asked).toEqual([
			[
				{ transport: 'tcp', hostname: '169.254.169.254', port: 80 },
				azurePath,
				{ Metadata: 'true' },
			],
		]);
	});

	test('asks Google with its header, and believes only who sends it back', async () => {
		const body = 'projects/123456789/machineTypes/n2-standard-4';
		const told = (headers: Record<string, string>) =>
			cloudInstance.observe(
				machineWith({ files: google, metadata: { [googlePath]: answer(body, headers) } }),
			);
		expect(await told({ 'metadata-flavor': 'Google' })).toMatchObject({
			value: { cloud: 'gcp', type: 'n2-standard-4', securityType: null },
		});
		expect(await told({})).toMatchObject({ status: 'unobserved', reason: 'unparsable' });
	});

	test("reads Amazon's type from the firmware, and asks nobody", async () => {
		const files = {
			[`${folder}/sys_vendor`]: 'Amazon EC2\n',
			[`${folder}/product_name`]: 'm8i.2xlarge\n',
		};
		const { machine, asked } = heard(machineWith({ files }));
		expect(await cloudInstance.observe(machine)).toMatchObject({
			value: { cloud: 'aws', type: 'm8i.2xlarge' },
		});
		expect(asked).toEqual([]);
	});

	test('asks nobody where the firmware names no such cloud', async () => {
		const { machine, asked } = heard(
			machineWith({ files: { [`${folder}/product_name`]: 'Virtual Machine\n' } }),
		);
		expect((await cloudInstance.observe(machine)).status).toBe('absent');
		expect(asked).toEqual([]);
	});

	test.each([answer('<html>', {}, 200), answer('{}'), answer('', {}, 404)])(
		'takes an answer that is not the cloud for none',
		async (said) => {
			const machine = machineWith({ files: azure, metadata: { [azurePath]: said } });
			expect(await cloudInstance.observe(machine)).toMatchObject({ reason: 'unparsable' });
		},
	);
});
