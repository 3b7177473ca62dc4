/** The version of the format that this program writes; it reads this one and older ones. */
export const bundleVersion = 1;
