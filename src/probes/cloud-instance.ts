import type { CloudInstance } from '../model/facts.ts';
import type { HttpAnswer } from '../model/http.ts';
import type { Machine } from '../model/machine.ts';
import {
	absent,
	type Observation,
	observed,
	type Reading,
	unobserved,
	valueIn,
	withoutValue,
} from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseAzureInstance } from '../parsers/azure-instance.ts';
import { dmi } from './dmi.ts';
import { dmi as windowsDmi } from './windows/dmi.ts';

const azureTag = '7783-7084-3265-9085-8269-3286-77';
const azurePath = '/metadata/instance?api-version=2021-12-13';
const gcpPath = '/computeMetadata/v1/instance/machine-type';

const server = (hostname: string) => ({ transport: 'tcp', hostname, port: 80 }) as const;

function concluded(
	answer: Reading<HttpAnswer>,
	source: string,
	read: (answer: HttpAnswer) => CloudInstance | null,
): Observation<CloudInstance> {
	if (answer.status !== 'observed') return withoutValue(answer, source);
	const instance = answer.value.statusCode === 200 ? read(answer.value) : null;
	return instance === null
		? unobserved('unparsable', { source, excerpt: `status ${answer.value.statusCode}` })
		: observed(instance, { source, excerpt: instance.type });
}

async function onAzure(machine: Machine): Promise<Observation<CloudInstance>> {
	// https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
	const headers = { Metadata: 'true' };
	const answer = await machine.httpGet(server('169.254.169.254'), azurePath, headers);
	return concluded(answer, "Azure's metadata service", ({ body }) => {
		const read = parseAzureInstance(body);
		return read && { cloud: 'azure', ...read };
	});
}

async function onGoogle(machine: Machine): Promise<Observation<CloudInstance>> {
	// https://cloud.google.com/compute/docs/metadata/querying-metadata
	const headers = { 'Metadata-Flavor': 'Google' };
	const answer = await machine.httpGet(server('metadata.google.internal'), gcpPath, headers);
	return concluded(answer, "Google Cloud's metadata service", ({ body, headers: said }) => {
		// projects/123456789/machineTypes/n2-standard-4
		const [, type] = /^projects\/\d+\/machineTypes\/([\w-]{1,64})\s*$/.exec(body) ?? [];
		const isGoogle = said['metadata-flavor'] === 'Google';
		return type && isGoogle ? { cloud: 'gcp', type, securityType: null } : null;
	});
}

/**
 * The type of the machine as its cloud sells it; absent outside these clouds. Amazon writes it into the
 * firmware; Azure and Google are asked over the network, where the user allows it.
 */
export const cloudInstance: Probe<'cloud-instance'> = {
	fact: 'cloud-instance',
	title: "the cloud's type of this machine",
	appliesTo: ['linux', 'windows'],
	manner: 'online',
	async observe(machine) {
		const { sys_vendor, product_name, chassis_asset_tag } =
			valueIn(await (machine.os === 'windows' ? windowsDmi : dmi).observe(machine)) ?? {};
		// https://github.com/systemd/systemd/blob/main/src/basic/virt.c
		const source = 'the firmware: product name';
		if (sys_vendor === 'Amazon EC2' && /^[\w-]{2,20}\.[\w-]{2,20}$/.test(product_name ?? '')) {
			const type = product_name ?? '';
			return observed({ cloud: 'aws', type, securityType: null }, { source, excerpt: type });
		}
		if (chassis_asset_tag === azureTag) return onAzure(machine);
		if (product_name === 'Google Compute Engine') return onGoogle(machine);
		return absent({ source, excerpt: 'no cloud that tells' });
	},
};
