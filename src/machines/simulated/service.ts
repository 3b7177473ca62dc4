import type { ServiceStatus } from '../../model/windows-machine.ts';

/** A service that runs, or whatever else is given. */
export function service(parts: Partial<ServiceStatus> = {}): ServiceStatus {
	const running: ServiceStatus = {
		state: 'running',
		processId: 2040,
		exitCode: 0,
		startType: 'automatic',
		command: '',
	};
	const stopped = parts.state === 'stopped' ? { processId: 0, exitCode: 1077 } : {};
	return { ...running, ...stopped, ...parts };
}
