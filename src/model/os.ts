/** The operating systems whose machines nestvirt can look at. */
export type Os = 'linux' | 'windows' | 'macos';
