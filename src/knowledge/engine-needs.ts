import type { Cpu, OperatingSystem } from '../model/facts.ts';
import type { PacketFilter, SystemTools } from '../model/linux-facts.ts';
import type { EngineInstall } from './engine-install.ts';
import { packageFamily } from './package-family.ts';

const architectures: Readonly<Record<string, string>> = { x86_64: 'x64', aarch64: 'arm64' };

// From Debian 13 on: https://packages.debian.org/trixie/docker-cli
const firstWithClient = 13;

function hasOwnClient(system: OperatingSystem | undefined): boolean {
	return system?.id === 'debian' && Number(system.version ?? firstWithClient) >= firstWithClient;
}

/** What installing an engine must be told of a Linux machine; without its tools, only its family. */
export function engineNeeds(known: {
	readonly system: OperatingSystem | undefined;
	readonly tools: SystemTools | undefined;
	readonly cpu: Cpu | undefined;
	readonly filter: PacketFilter | undefined;
}): EngineInstall & Record<string, string> {
	const { system, tools, cpu, filter } = known;
	const family = packageFamily(system);
	if (tools === undefined) return { family };
	return {
		family: tools.apt ? family : '',
		init: tools.init,
		cron: String(tools.cron),
		architecture: architectures[cpu?.architecture ?? ''] ?? '',
		filter: String(filter?.program !== null),
		client: String(hasOwnClient(system)),
	};
}
