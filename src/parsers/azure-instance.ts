import { isJsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from './json-object.ts';

/**
 * The size and the security type in the answer of Azure's instance metadata service; null where the answer
 * is another's. https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
 */
export function parseAzureInstance(
	text: string,
): { readonly type: string; readonly securityType: string | null } | null {
	const compute = parseJsonObject(text)?.['compute'];
	if (!isJsonObject(compute)) return null;
	const { vmSize, securityProfile } = compute;
	if (typeof vmSize !== 'string' || !/^\w[\w-]{0,63}$/.test(vmSize)) return null;
	const kind = isJsonObject(securityProfile) ? securityProfile['securityType'] : undefined;
	const securityType = typeof kind === 'string' && /^\w{1,32}$/.test(kind) ? kind : null;
	return { type: vmSize, securityType };
}
