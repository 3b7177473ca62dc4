import type { Description } from './description.ts';

/** What Azure's metadata service answers for this size and security type. */
export const metadataAnswer = (
	vmSize: string,
	securityType?: string,
): NonNullable<Description['metadata']> => ({
	'/metadata/instance?api-version=2021-12-13': {
		statusCode: 200,
		headers: {},
		body: JSON.stringify({ compute: { vmSize, securityProfile: { securityType } } }),
		truncated: false,
	},
});
