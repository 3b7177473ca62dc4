import type { NamedKind } from './names.ts';

const kinds: readonly (readonly [NamedKind, RegExp])[] = [
	[
		'computer',
		/^(?:computer_?name|host_?name|nv hostname|logonserver|nodename|dnshostname|activecomputername|clustername)$/i,
	],
	[
		'user',
		/^(?:user_?name|user|logname|sudo_user|asked_?by|default_?user_?name|adminusername|lastloggedon(?:sam)?user|lastusedusername)$/i,
	],
	[
		'domain',
		/^(?:domain|nv domain|dhcpdomain|userdomain|userdnsdomain|userdomain_roamingprofile|dnsdomain|primarydomain|default_?domain_?name|searchlist|dhcpdomainsearchlist)$/i,
	],
	['person', /^(?:registeredowner|registeredorganization|full_?name)$/i],
	['word', /^(?:resourcegroupname|resource_?group)$/i],
	[
		'serial',
		/^(?:machine_?guid|hwprofileguid|(?:product|board|chassis|system)_(?:serial|uuid)|(?:board|chassis|product)_asset_tag|serial_?number|uuid|system_?uuid|sus_?client_?id|product_?id|vm_?id|subscription_?id|tenant_?id|identifyingnumber|instance_?id|machine-id|boot_id)$/i,
	],
];

/** What the value under this key of a structure is the name of; null where the key does not tell. */
export function kindUnder(key: string): NamedKind | null {
	return kinds.find(([, keys]) => keys.test(key))?.[0] ?? null;
}
