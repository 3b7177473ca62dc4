import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** The shape of what `stat` says. */
export const fileStatus = z.object({
	kind: z.enum([
		...(['file', 'folder', 'socket', 'character-device', 'block-device'] as const),
		...(['pipe', 'other'] as const),
	]),
	mode: count,
	uid: count,
	gid: count,
	bytes: count,
});
