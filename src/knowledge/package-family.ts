import type { OperatingSystem } from '../model/facts.ts';

/** The distributions whose package manager the remediations speak: `debian` for apt, else empty. */
export function packageFamily(system: OperatingSystem | undefined): 'debian' | '' {
	return system?.id === 'debian' || system?.like.includes('debian') ? 'debian' : '';
}
