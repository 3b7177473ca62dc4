import type { WindowsRelease } from '../model/windows-facts.ts';

/** A release of Windows: what it is called, and the last day of its free updates, year-month-day. */
export interface WindowsName {
	readonly name: string;
	/** Client: Home and Pro; server: extended support. Null where there is none yet, or none is known. */
	readonly endOfService: string | null;
	/** Client: Enterprise and Education, where that is another day. */
	readonly endForEnterprise: string | null;
}

type Row = readonly [build: number, name: string, end: string | null, enterprise?: string];

// https://learn.microsoft.com/windows/release-health/, as collected by https://endoflife.date/windows and
// /windows-server; as of 2026-08.

const client: readonly Row[] = [
	[28000, 'Windows 11 26H1', '2028-03-14', '2029-03-13'],
	[26300, 'Windows 11 26H2', null],
	[26200, 'Windows 11 25H2', '2027-10-12', '2028-10-10'],
	[26100, 'Windows 11 24H2', '2026-10-13', '2027-10-12'],
	[22631, 'Windows 11 23H2', '2025-11-11', '2026-11-10'],
	[22621, 'Windows 11 22H2', '2024-10-08', '2025-10-14'],
	[22000, 'Windows 11 21H2', '2023-10-10', '2024-10-08'],
	[19045, 'Windows 10 22H2', '2025-10-14'],
	[19044, 'Windows 10 21H2', '2023-06-13', '2024-06-11'],
	[19043, 'Windows 10 21H1', '2022-12-13'],
	[19042, 'Windows 10 20H2', '2022-05-10', '2023-05-09'],
	[19041, 'Windows 10 2004', '2021-12-14'],
	[18363, 'Windows 10 1909', '2021-05-11', '2022-05-10'],
	[18362, 'Windows 10 1903', '2020-12-08'],
	[17763, 'Windows 10 1809', '2020-11-10', '2021-05-11'],
	[17134, 'Windows 10 1803', '2019-11-12', '2021-05-11'],
	[16299, 'Windows 10 1709', '2019-04-09', '2020-10-13'],
	[15063, 'Windows 10 1703', '2018-10-09', '2019-10-08'],
	[14393, 'Windows 10 1607', '2018-04-10', '2019-04-09'],
	[10586, 'Windows 10 1511', '2017-10-10'],
	[10240, 'Windows 10 1507', '2017-05-09'],
	[9600, 'Windows 8.1', '2023-01-10'],
	[9200, 'Windows 8', '2016-01-12'],
	[7601, 'Windows 7 SP1', '2020-01-14'],
	// https://learn.microsoft.com/lifecycle/products/windows-7
	[7600, 'Windows 7', '2013-04-09'],
];

const server: readonly Row[] = [
	[26100, 'Windows Server 2025', '2034-11-14'],
	[25398, 'Windows Server version 23H2 (annual channel)', '2026-05-12'],
	[20348, 'Windows Server 2022', '2031-10-14'],
	[19042, 'Windows Server version 20H2', '2022-08-09'],
	[19041, 'Windows Server version 2004', '2021-12-14'],
	[18363, 'Windows Server version 1909', '2021-05-11'],
	[18362, 'Windows Server version 1903', '2020-12-08'],
	[17763, 'Windows Server 2019', '2029-01-09'],
	[17134, 'Windows Server version 1803', '2019-11-12'],
	[16299, 'Windows Server version 1709', '2019-04-09'],
	[14393, 'Windows Server 2016', '2027-01-12'],
	[9600, 'Windows Server 2012 R2', '2023-10-10'],
	[9200, 'Windows Server 2012', '2023-10-10'],
	[7601, 'Windows Server 2008 R2 SP1', '2020-01-14'],
	[7600, 'Windows Server 2008 R2', '2013-04-09'],
];

const named = (rows: readonly Row[]): ReadonlyMap<number, WindowsName> =>
	new Map(
		rows.map(([build, name, endOfService, endForEnterprise = null]) => [
			build,
			{ name, endOfService, endForEnterprise },
		]),
	);

/** Releases by build; client and server share numbers. */
export const windowsReleases: Readonly<
	Record<WindowsRelease['kind'], ReadonlyMap<number, WindowsName>>
> = { client: named(client), server: named(server) };
