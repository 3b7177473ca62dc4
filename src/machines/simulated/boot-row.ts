/** One line of `bcdedit`: an element and its value. */
export const bootRow = (name: string, value: string): string => `${name.padEnd(24)}${value}`;
