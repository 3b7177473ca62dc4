import { windowsEngine } from './windows-engine.ts';

/** What every goal of Windows containers asks, however they are kept apart. */
export const windowsContainerNeeds: readonly string[] = [
	...['windows-edition', 'containers-release', 'drive-encryption-policy', 'containers-feature'],
	'container-services',
	...['daemon-configuration', 'windows-engine', ...windowsEngine, 'engine-for-windows', 'ipv6'],
];
