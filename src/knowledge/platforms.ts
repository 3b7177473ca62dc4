import type { Platform } from '../model/platform.ts';
import { applePlatforms } from './platforms/apple-platforms.ts';
import { cloudPlatforms } from './platforms/cloud-platforms.ts';
import { desktopPlatforms } from './platforms/desktop-platforms.ts';
import { microsoftPlatforms } from './platforms/microsoft-platforms.ts';
import { serverPlatforms } from './platforms/server-platforms.ts';

/** Every platform that nestvirt has instructions for; where several fit, the likelier comes first. */
export const platforms: readonly Platform[] = [
	...desktopPlatforms,
	...microsoftPlatforms,
	...serverPlatforms,
	...applePlatforms,
	...cloudPlatforms,
];
