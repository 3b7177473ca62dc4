import type { OperatingSystem, Used } from '../model/facts.ts';
import { valueIn } from '../model/observation.ts';
import type { EngineInstall } from './engine-install.ts';
import { packageFamily } from './package-family.ts';

const architectures: Readonly<Record<string, string>> = { x86_64: 'x64', aarch64: 'arm64' };

// From Debian 13 on: https://packages.debian.org/trixie/docker-cli
const firstWithClient = 13;

function hasOwnClient(system: OperatingSystem | undefined): boolean {
	return system?.id === 'debian' && Number(system.version ?? firstWithClient) >= firstWithClient;
}

/** What installing an engine must be told of a Linux machine; without its tools, only its family. */
export function engineNeeds(
	facts: Partial<
		Used<'operating-system' | 'system-tools' | 'cpu' | 'packet-filter' | 'security-modules'>
	>,
): EngineInstall & Record<string, string> {
	const system = valueIn(facts['operating-system']);
	const tools = valueIn(facts['system-tools']);
	const modules = valueIn(facts['security-modules']);
	const family = packageFamily(system);
	if (tools === undefined) return { family };
	return {
		family: tools.apt ? family : '',
		init: tools.init,
		cron: String(tools.cron),
		architecture: architectures[valueIn(facts.cpu)?.architecture ?? ''] ?? '',
		filter: String(valueIn(facts['packet-filter'])?.program !== null),
		client: String(hasOwnClient(system)),
		...(modules?.appArmor && modules.appArmorParser === null ? { parser: 'false' } : {}),
	};
}
