import type { WslEngine } from '../../src/model/windows-facts.ts';

/** What a look into a Debian of WSL found, changed by what is given: no engine, and nothing in the way of one. */
export function wslEngineWith(parts: Partial<WslEngine> = {}): WslEngine {
	return {
		...{ distribution: 'Debian', owner: 'S-1-5-21-1-2-3-1001', hasApt: true },
		...{ init: 'none', canInit: true, client: false, outsider: 'ann', ping: null, version: null },
		...parts,
	};
}
