import type { CloudInstance } from '../model/facts.ts';

/** A family of machine types of a cloud, and whether its machines may run guests of their own. */
export interface InstanceFamily {
	readonly family: string;
	/** Matches the names of its types. */
	readonly type: RegExp;
	/** Null where nobody has said. */
	readonly nested: boolean | null;
	/** Whether the cloud itself says so. */
	readonly saidBy: 'vendor' | 'third-party' | 'inferred' | 'unverified';
	readonly source: string;
}

const azureSizes = 'https://learn.microsoft.com/azure/virtual-machines/sizes/overview';
const azureAcu = 'https://learn.microsoft.com/azure/virtual-machines/acu';
const azureArm = 'https://github.com/actions/runner-images/issues/14076';
const ludus = 'https://docs.ludus.cloud/';
const awsMetal =
	'https://github.com/firecracker-microvm/firecracker/blob/main/docs/getting-started.md';
const awsNested =
	'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-nested-virtualization.html';
const awsTypes =
	'https://github.com/getmoto/moto/blob/0af643a5dbfc98797f08ee64f5be3ef8002d56ff/moto/ec2/resources/instance_types.json';
const gcpOverview =
	'https://cloud.google.com/compute/docs/instances/nested-virtualization/overview';

type Row = readonly [
	family: string,
	type: RegExp,
	nested: boolean | null,
	saidBy: InstanceFamily['saidBy'],
	source: string,
];

const families = (rows: readonly Row[]): readonly InstanceFamily[] =>
	rows.map(([family, type, nested, saidBy, source]) => ({ family, type, nested, saidBy, source }));

const azure = families([
	['Bpsv2', /^Standard_B\d+p[lt]?s_v2$/, false, 'vendor', azureSizes],
	['Dpdsv6', /^Standard_D\d+pds_v6$/, false, 'vendor', azureSizes],
	['Dpldsv6', /^Standard_D\d+plds_v6$/, false, 'vendor', azureSizes],
	['Epsv5', /^Standard_E\d+ps_v5$/, false, 'vendor', azureSizes],
	['Epdsv5', /^Standard_E\d+pds_v5$/, false, 'vendor', azureSizes],
	[
		'any other ARM64 size',
		/^Standard_[A-Z]+\d+(?:-\d+)?[a-z]*p[a-z]*_v\d+$/,
		false,
		'vendor',
		azureArm,
	],
	['DCas_cc_v5', /^Standard_DC\d+as_cc_v5$/, true, 'vendor', azureSizes],
	['ECas_cc_v5', /^Standard_EC\d+as_cc_v5$/, true, 'vendor', azureSizes],
	['DCsv3', /^Standard_DC\d+s_v3$/, false, 'vendor', azureSizes],
	['DCasv5', /^Standard_DC\d+as_v5$/, false, 'vendor', azureSizes],
	['DCesv6', /^Standard_DC\d+es_v6$/, false, 'vendor', azureSizes],
	['DCsv2', /^Standard_DC\d+s_v2$/, null, 'unverified', azureSizes],
	[
		'other confidential sizes',
		/^Standard_(?:DC|EC|NCC)\d+[a-z]+_(?:[A-Z0-9]+_)?v\d+$/,
		false,
		'inferred',
		azureSizes,
	],
	['Av2', /^Standard_A\d+m?_v2$/, false, 'vendor', azureSizes],
	['Bv1', /^Standard_B\d+(?:ls|ms|s)$/, false, 'vendor', azureSizes],
	['Bsv2', /^Standard_B\d+[lt]?s_v2$/, false, 'vendor', azureSizes],
	['Basv2', /^Standard_B\d+a[lt]?s_v2$/, false, 'third-party', azureSizes],
	['Dv2', /^Standard_D\d+i?_v2(?:_Promo)?$/, false, 'vendor', azureSizes],
	['Dsv2', /^Standard_DS\d+(?:-\d+)?i?_v2(?:_Promo)?$/, false, 'vendor', azureSizes],
	['Dv3', /^Standard_D\d+_v3$/, true, 'vendor', azureSizes],
	['Dsv3', /^Standard_D\d+(?:-\d+)?s_v3$/, true, 'vendor', azureSizes],
	['Dv4', /^Standard_D\d+_v4$/, true, 'vendor', azureSizes],
	['Dsv4', /^Standard_D\d+(?:-\d+)?s_v4$/, true, 'vendor', azureSizes],
	['Ddv4', /^Standard_D\d+d_v4$/, null, 'unverified', azureSizes],
	['Ddsv4', /^Standard_D\d+(?:-\d+)?ds_v4$/, true, 'vendor', azureSizes],
	['Dav4', /^Standard_D\d+a_v4$/, null, 'unverified', azureSizes],
	['Dasv4', /^Standard_D\d+(?:-\d+)?as_v4$/, false, 'vendor', azureSizes],
	['Dv5', /^Standard_D\d+_v5$/, true, 'vendor', azureSizes],
	['Dsv5', /^Standard_D\d+(?:-\d+)?s_v5$/, true, 'vendor', azureSizes],
	['Ddv5', /^Standard_D\d+d_v5$/, null, 'unverified', azureSizes],
	['Ddsv5', /^Standard_D\d+(?:-\d+)?ds_v5$/, true, 'vendor', azureSizes],
	['Dlsv5', /^Standard_D\d+ls_v5$/, true, 'vendor', azureSizes],
	['Dldsv5', /^Standard_D\d+lds_v5$/, null, 'unverified', azureSizes],
	['Dasv5', /^Standard_D\d+(?:-\d+)?as_v5$/, true, 'vendor', azureSizes],
	['Dadsv5', /^Standard_D\d+(?:-\d+)?ads_v5$/, true, 'vendor', azureSizes],
	['Dsv6', /^Standard_D\d+(?:-\d+)?s_v6$/, true, 'vendor', azureSizes],
	['Ddsv6', /^Standard_D\d+(?:-\d+)?ds_v6$/, true, 'vendor', azureSizes],
	['Dlsv6', /^Standard_D\d+ls_v6$/, null, 'unverified', azureSizes],
	['Dldsv6', /^Standard_D\d+lds_v6$/, null, 'unverified', azureSizes],
	['Dasv6', /^Standard_D\d+(?:-\d+)?as_v6$/, true, 'vendor', azureSizes],
	['Dadsv6', /^Standard_D\d+(?:-\d+)?ads_v6$/, true, 'vendor', azureSizes],
	['Dalsv6', /^Standard_D\d+als_v6$/, null, 'unverified', azureSizes],
	['Daldsv6', /^Standard_D\d+alds_v6$/, true, 'vendor', azureSizes],
	['Dsv7', /^Standard_D\d+(?:-\d+)?s_v7$/, true, 'vendor', azureSizes],
	['Dasv7', /^Standard_D\d+(?:-\d+)?as_v7$/, true, 'vendor', azureSizes],
	['other D v7', /^Standard_D\d+[a-z]+_v7$/, null, 'unverified', azureSizes],
	['Fsv2', /^Standard_F\d+s_v2$/, true, 'vendor', azureSizes],
	['FXmds', /^Standard_FX\d+mds$/, true, 'vendor', azureSizes],
	['FXmsv2/FXmdsv2', /^Standard_FX\d+(?:-\d+)?md?s_v2$/, null, 'unverified', azureSizes],
	['Fasv6', /^Standard_F\d+as_v6$/, true, 'vendor', azureSizes],
	['Falsv6', /^Standard_F\d+als_v6$/, null, 'unverified', azureSizes],
	['Famsv6', /^Standard_F\d+ams_v6$/, null, 'unverified', azureSizes],
	['F v7', /^Standard_F\d+[a-z]+_v7$/, null, 'unverified', azureSizes],
	['Ev3', /^Standard_E\d+i?_v3$/, true, 'vendor', azureAcu],
	['Esv3', /^Standard_E\d+(?:-\d+)?i?s_v3$/, true, 'vendor', azureAcu],
	['Ev4', /^Standard_E\d+_v4$/, true, 'vendor', azureSizes],
	['Esv4', /^Standard_E\d+(?:-\d+)?i?s_v4$/, null, 'unverified', azureSizes],
	['Edv4', /^Standard_E\d+d_v4$/, null, 'unverified', azureSizes],
	['Edsv4', /^Standard_E\d+(?:-\d+)?i?ds_v4$/, null, 'unverified', azureSizes],
	['Eav4', /^Standard_E\d+a_v4$/, null, 'unverified', azureSizes],
	['Easv4', /^Standard_E\d+(?:-\d+)?as_v4$/, false, 'vendor', azureSizes],
	['Ev5', /^Standard_E\d+i?_v5$/, true, 'vendor', azureSizes],
	['Edv5', /^Standard_E\d+i?d_v5$/, true, 'vendor', azureSizes],
	['Esv5', /^Standard_E\d+(?:-\d+)?i?s_v5$/, true, 'vendor', azureSizes],
	['Edsv5', /^Standard_E\d+(?:-\d+)?i?ds_v5$/, true, 'vendor', azureSizes],
	['Ebsv5/Ebdsv5', /^Standard_E\d+bd?s_v5$/, true, 'third-party', ludus],
	['Easv5', /^Standard_E\d+(?:-\d+)?i?as_v5$/, true, 'vendor', azureSizes],
	['Eadsv5', /^Standard_E\d+(?:-\d+)?i?ads_v5$/, true, 'vendor', azureSizes],
	['Edsv6', /^Standard_E\d+(?:-\d+)?i?ds_v6$/, true, 'vendor', azureSizes],
	['Esv6', /^Standard_E\d+(?:-\d+)?i?s_v6$/, true, 'vendor', azureSizes],
	['Endsv6', /^Standard_E\d+nds_v6$/, true, 'vendor', azureSizes],
	['Easv6', /^Standard_E\d+(?:-\d+)?as_v6$/, null, 'unverified', azureSizes],
	['Eadsv6', /^Standard_E\d+(?:-\d+)?ads_v6$/, null, 'unverified', azureSizes],
	['E v7', /^Standard_E\d+(?:-\d+)?[a-z]+_v7$/, null, 'unverified', azureSizes],
	['M (v1)', /^Standard_M\d+(?:-\d+)?[a-z]{0,2}$/, true, 'vendor', azureSizes],
	[
		'Mv2, Msv2/Mdsv2 medium memory',
		/^Standard_M\d+(?:-\d+)?i?d?m?i?s_v2$/,
		false,
		'vendor',
		azureSizes,
	],
	[
		'Msv3/Mdsv3 medium memory',
		/^Standard_M(?:12|24|48|96|176)d?s(?:_\d+)?_v3$/,
		false,
		'vendor',
		azureSizes,
	],
	[
		'Msv3/Mdsv3 high memory, Mbsv3',
		/^Standard_M\d+i?b?d?[a-z]*s(?:_\d+)?_v3$/,
		null,
		'unverified',
		azureSizes,
	],
	['Mbsv4', /^Standard_M\d+i?bd?s(?:_\d+)?_v4$/, false, 'vendor', azureSizes],
	['Lsv2', /^Standard_L\d+s_v2$/, false, 'vendor', azureSizes],
	['Lsv3', /^Standard_L\d+s_v3$/, true, 'vendor', azureSizes],
	['Lasv3', /^Standard_L\d+as_v3$/, true, 'vendor', azureSizes],
	['Lsv4', /^Standard_L\d+s_v4$/, true, 'vendor', azureSizes],
	['Laosv4', /^Standard_L\d+aos_v4$/, true, 'vendor', azureSizes],
	['Lasv4', /^Standard_L\d+as_v4$/, null, 'unverified', azureSizes],
	['NCasT4_v3', /^Standard_NC\d+as_T4_v3$/, false, 'vendor', azureSizes],
	['NVadsA10_v5', /^Standard_NV\d+adm?s_A10_v5$/, false, 'vendor', azureSizes],
	['NVads_V710_v5', /^Standard_NV\d+adm?s_V710_v5$/, false, 'vendor', azureSizes],
	[
		'NC_RTXPRO6000BSE_v6',
		/^Standard_NC\d+[a-z]*_(?:xl_)?RTXPRO6000BSE_v6$/,
		false,
		'vendor',
		azureSizes,
	],
	['ND_MI300X_v5', /^Standard_ND\d+[a-z]*_MI300X_v5$/, false, 'vendor', azureSizes],
	['other N series', /^Standard_N[CDVG]\w*$/, null, 'unverified', azureSizes],
	['HBv3', /^Standard_HB\d+(?:-\d+)?rs_v3$/, false, 'vendor', azureSizes],
	['HBv5', /^Standard_HB\d+(?:-\d+)?rs_v5$/, false, 'vendor', azureSizes],
	['other H series', /^Standard_H\w*$/, null, 'unverified', azureSizes],
	[
		'old series without the ACU mark',
		/^(?:Standard_(?:A\d+|D\d+|DS\d+(?:-\d+)?|F\d+s?|G\d+|GS\d+(?:-\d+)?|L\d+s)|Basic_A\d+)$/,
		false,
		'inferred',
		azureAcu,
	],
]);

const aws = families([
	['bare metal', /^[a-z0-9-]+\.metal(-.+)?$/, true, 'vendor', awsMetal],
	['c8i, m8i, r8i and flex', /^(c8i|m8i|r8i)(-flex)?\./, true, 'vendor', awsNested],
	[
		'c7i, c7i-flex, m7i, m7i-flex, r7i, r7iz, i7i, i7ie, c8id, m8id, r8id, x8i',
		/^((c7i|m7i)(-flex)?|r7iz?|i7ie?|[cmr]8id|x8i)\./,
		true,
		'third-party',
		awsTypes,
	],
	['other 8th generation Intel variants', /^[cmr]8i[a-z]+\./, null, 'unverified', awsTypes],
	['Graviton', /^[a-z]+\d+g[a-z]*\./, false, 'inferred', awsNested],
	['all other virtual types', /^.*$/, false, 'third-party', awsTypes],
]);

const gcp = families([
	['bare metal types', /-metal$/, true, 'inferred', gcpOverview],
	['E2', /^e2-/, false, 'vendor', gcpOverview],
	['AMD', /^(n2d|c2d|t2d|c3d|c4d|n4d|h4d)-/, false, 'vendor', gcpOverview],
	['ARM', /^(t2a|c4a|n4a|a4x)-/, false, 'vendor', gcpOverview],
	['memory optimized', /^(m1|m2|m3|m4|x4)-/, false, 'vendor', gcpOverview],
	['Intel general and compute types', /^(n1|n2|c2|c3|c4|n4)-/, true, 'inferred', gcpOverview],
	[
		'accelerator, storage and HPC types with Intel CPUs',
		/^(a2|a3|g2|z3|h3)-/,
		null,
		'unverified',
		gcpOverview,
	],
]);

/** As of 2026-11; of each cloud the first family that matches counts. */
export const instanceFamilies: Readonly<Record<CloudInstance['cloud'], readonly InstanceFamily[]>> =
	{ aws, azure, gcp };
