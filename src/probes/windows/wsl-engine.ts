import { engineNeeds } from '../../knowledge/engine-needs.ts';
import { wslEnginePlace } from '../../knowledge/wsl-engine-place.ts';
import { insideDistribution } from '../../model/inside-distribution.ts';
import type { Machine } from '../../model/machine.ts';
import {
	absent,
	type Observation,
	observed,
	unobserved,
	valueIn,
} from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { WslDistributions, WslEngine } from '../../model/windows-facts.ts';
import { parseAccountDatabase } from '../../parsers/account-database.ts';
import { parseGroupDatabase } from '../../parsers/group-database.ts';
import { enginePing } from '../engine-ping.ts';
import { engineVersion } from '../engine-version.ts';
import { operatingSystem } from '../operating-system.ts';
import { systemTools } from '../system-tools.ts';
import { wslDistributions } from './wsl-distributions.ts';

type Distribution = WslDistributions['distributions'][number];

const [accounts, groups] = ['/etc/passwd', '/etc/group'];

/** The account of a person that the engine's group does not have yet. */
async function outsiderIn(inside: Machine, uid: number | null): Promise<string | null> {
	if (uid === null || uid === 0) return null;
	const [passwd, group] = await Promise.all([inside.readFile(accounts), inside.readFile(groups)]);
	const name = parseAccountDatabase(valueIn(passwd)?.text ?? '').find(
		(one) => one.uid === uid,
	)?.name;
	const docker = parseGroupDatabase(valueIn(group)?.text ?? '').find(
		(one) => one.name === 'docker',
	);
	return name === undefined || docker?.members.includes(name) ? null : name;
}

async function engineIn(
	machine: Machine,
	{ name: distribution, defaultUid }: Distribution,
): Promise<Observation<WslEngine>> {
	const inside = insideDistribution(machine, distribution);
	// One question first: it starts the distribution, and says what is wrong where that fails.
	const tools = await systemTools.observe(inside);
	if (tools.status !== 'observed') return tools.status === 'absent' ? absent() : tools;
	const [system, ping, version, outsider, token, service] = await Promise.all([
		operatingSystem.observe(inside),
		enginePing.observe(inside),
		engineVersion.observe(inside),
		outsiderIn(inside, defaultUid),
		machine.accessToken(),
		machine.serviceStatus('WSLService'),
	]);
	const none = unobserved('skipped', { source: distribution });
	const needs = engineNeeds({
		...{ 'operating-system': system, 'system-tools': tools, cpu: none, 'packet-filter': none },
	});
	const answer = valueIn(ping) ?? null;
	const source = `wsl.exe -d ${distribution}`;
	return observed(
		{
			distribution,
			owner: valueIn(token)?.user ?? '',
			hasApt: needs.family === 'debian',
			init: tools.value.init,
			// The WSL that Windows itself brings has no such service, and no systemd:
			// https://learn.microsoft.com/windows/wsl/systemd,
			// https://github.com/microsoft/WSL/blob/3e27a6a50/msipackage/package.wix.in
			canInit: service.status === 'observed',
			client: needs.client === 'true',
			...{ outsider, ping: answer, version: valueIn(version) ?? null },
		},
		{
			source,
			excerpt: answer ? `an engine answers with ${answer.statusCode}` : 'no engine answers',
		},
	);
}

/** The engine inside a distribution of WSL, which is started for the look only where the user asks for what needs it. */
export const wslEngine = (isAwake: boolean): Probe<'wsl-engine'> => ({
	fact: 'wsl-engine',
	title: 'the engine inside WSL',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await wslDistributions.observe(machine);
		if (answer.status === 'unobserved') return answer;
		const place = wslEnginePlace(valueIn(answer)?.distributions);
		if (place === undefined)
			return absent({ source: 'distributions of WSL', excerpt: 'none that fits' });
		const { name } = place;
		return isAwake
			? engineIn(machine, place)
			: unobserved('asleep', { source: name, excerpt: 'a look into it would start it' });
	},
});
