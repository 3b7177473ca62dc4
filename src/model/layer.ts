/** Where in the stack a fact or a failure lives, deepest first. */
export const layers = [
	'hardware',
	'firmware',
	'outer-hypervisor',
	'guest-os',
	'boot',
	'feature',
	'permission',
	'service',
	'network',
	'engine',
	'image',
] as const;

/** One of the layers of the glossary. */
export type Layer = (typeof layers)[number];
