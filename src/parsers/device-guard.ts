import { isJsonObject } from '../model/is-json-object.ts';
import type { DeviceGuard } from '../model/windows-facts.ts';

const statuses = ['off', 'enabled', 'running'] as const;

/**
 * The answer of `Win32_DeviceGuard`, `[{"VirtualizationBasedSecurityStatus": 2, "SecurityServicesRunning": [2]}]`;
 * null for another shape.
 * https://learn.microsoft.com/windows/security/hardware-security/enable-virtualization-based-protection-of-code-integrity
 */
export function parseDeviceGuard(value: unknown): DeviceGuard | null {
	const [first]: unknown[] = Array.isArray(value) ? value : [];
	if (!isJsonObject(first)) return null;
	const { VirtualizationBasedSecurityStatus: number, SecurityServicesRunning: running } = first;
	const status = typeof number === 'number' ? statuses[number] : undefined;
	if (status === undefined) return null;
	const services = Array.isArray(running) ? running : [];
	return { status, running: services.filter((one) => typeof one === 'number' && one > 0) };
}
