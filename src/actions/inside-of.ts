import { insideDistribution } from '../model/inside-distribution.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

/**
 * A distribution of WSL from the inside, for the account that it belongs to. Another account, such as one that gave its
 * password for all rights, or the one that tasks at the start run as, has distributions of its own.
 */
export async function insideOf(
	machine: Machine,
	{ distribution, owner }: { readonly distribution: string; readonly owner: string },
): Promise<Reading<Machine>> {
	const token = await machine.accessToken();
	if (token.status !== 'observed') return token;
	if (token.value.user === owner) {
		return { status: 'observed', value: insideDistribution(machine, distribution) };
	}
	const detail = `${distribution} of WSL belongs to another account than the one that this runs as: go on as that one, in a prompt of its own that has all rights`;
	return { status: 'unobserved', reason: 'access-denied', detail };
}
