import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { PowerShellSession } from './powershell-session.ts';
import { queries } from './queries.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of the NATs of Windows. */
export interface NatChanges {
	readonly 'remove-nat': (change: Of<'remove-nat'>) => Promise<Reading<Changed>>;
	readonly 'add-nat': (change: Of<'add-nat'>) => Promise<Reading<Changed>>;
}

// Between single quotes PowerShell reads nothing but quotes, of which it knows five; a name with one, or with a sign that
// stands for others, is refused.
const safeName = /^[A-Za-z0-9{][A-Za-z0-9 ._(){}-]{0,79}$/;
const safeNetwork = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/;
const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const refused = (what: string): Reading<never> => ({
	status: 'unobserved',
	reason: 'unsupported',
	detail: `${what} is refused`,
});

/**
 * Removes and makes NATs, by PowerShell: Windows has no other door to them.
 * https://learn.microsoft.com/powershell/module/netnat/remove-netnat,
 * https://learn.microsoft.com/powershell/module/netnat/new-netnat
 */
export function natChanges(session: () => Promise<PowerShellSession>): NatChanges {
	const named = async (name: string): Promise<Reading<boolean>> => {
		const answer = await (await session()).ask(queries['network-nats']);
		if (answer.status !== 'observed') return answer;
		const rows = answer.value as readonly { readonly Name?: unknown }[];
		return { status: 'observed', value: rows.some((row) => row.Name === name) };
	};
	/** Makes it so, unless it was made so before. */
	const towards = async (
		name: string,
		wanted: boolean,
		script: string,
	): Promise<Reading<Changed>> => {
		if (!safeName.test(name)) return refused(name);
		const found = await named(name);
		if (found.status !== 'observed') return found;
		if (found.value === wanted) return done;
		const answer = await (await session()).ask(script);
		return answer.status === 'observed' ? done : answer;
	};
	return {
		'remove-nat': ({ name }) =>
			towards(name, false, `Remove-NetNat -Name '${name}' -Confirm:$false`),
		async 'add-nat'({ name, prefix, outer }) {
			for (const network of [prefix, outer ?? prefix]) {
				if (!safeNetwork.test(network)) return refused(network);
			}
			const outside = outer === null ? '' : ` -ExternalIPInterfaceAddressPrefix '${outer}'`;
			const script = `New-NetNat -Name '${name}' -InternalIPInterfaceAddressPrefix '${prefix}'${outside} | Out-Null`;
			return towards(name, true, script);
		},
	};
}
