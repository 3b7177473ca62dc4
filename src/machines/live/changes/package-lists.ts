/** Where apt keeps the lists of packages that it fetched, and whether there are any among these names. */
export const packageLists = {
	folder: '/var/lib/apt/lists',
	areIn: (names: readonly string[]): boolean => names.some((name) => /_Packages(\.|$)/.test(name)),
} as const;
