import { machineEnvironment } from '../knowledge/machine-environment.ts';
import type { EngineEndpoint } from '../model/engine-facts.ts';
import type { Machine } from '../model/machine.ts';
import { observed, type Reading, valueIn, withoutValue } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import type { Probe } from '../model/probe.ts';
import { type DockerContext, parseDockerContext } from '../parsers/docker-context.ts';
import { parseEngineAddress } from '../parsers/engine-address.ts';
import { parseJsonObject } from '../parsers/json-object.ts';

const defaultAddresses: Readonly<Record<Os, string>> = {
	linux: 'unix:///var/run/docker.sock',
	macos: 'unix:///var/run/docker.sock',
	windows: 'npipe:////./pipe/docker_engine',
};

/** Which setting chose, and what: an address, or a context by name. */
type Choice =
	| { readonly setBy: 'DOCKER_HOST'; readonly address: string }
	| { readonly setBy: 'DOCKER_CONTEXT' | 'currentContext' | 'default'; readonly context: string };

const slashed = (path: string): string => path.replaceAll('\\', '/');

async function homeFolder(machine: Machine): Promise<Reading<string>> {
	if (machine.os === 'windows') return machine.environmentVariable('USERPROFILE');
	const account = await machine.account();
	return account.status === 'observed'
		? { status: 'observed', value: account.value.homeFolder }
		: account;
}

async function configFolder(machine: Machine): Promise<Reading<string>> {
	const own = await machine.environmentVariable('DOCKER_CONFIG');
	if (own.status === 'observed' && /^(\/|[A-Za-z]:)/.test(own.value)) return own;
	const home = await homeFolder(machine);
	return home.status === 'observed' ? { ...home, value: `${home.value}/.docker` } : home;
}

// Order of the docker client (github.com/docker/cli, cli/command/cli.go): DOCKER_HOST makes every
// context ineffective, then DOCKER_CONTEXT, then the configuration's currentContext.
async function choose(machine: Machine, folder: string | null): Promise<Choice> {
	const [address, context] = await Promise.all([
		machine.environmentVariable('DOCKER_HOST'),
		machine.environmentVariable('DOCKER_CONTEXT'),
	]);
	if (valueIn(address)) return { setBy: 'DOCKER_HOST', address: valueIn(address) ?? '' };
	if (valueIn(context)) return { setBy: 'DOCKER_CONTEXT', context: valueIn(context) ?? '' };
	const config = folder === null ? null : await machine.readFile(`${folder}/config.json`);
	const text = config === null ? undefined : valueIn(config)?.text;
	const current = text === undefined ? undefined : parseJsonObject(text)?.['currentContext'];
	return typeof current === 'string' && current !== ''
		? { setBy: 'currentContext', context: current }
		: { setBy: 'default', context: 'default' };
}

// The folder of a context is named by a hash of its name; the name itself stands inside.
async function contextNamed(
	machine: Machine,
	folder: string,
	name: string,
): Promise<DockerContext | null> {
	const store = `${folder}/contexts/meta`;
	const names = valueIn(await machine.listFolder(store)) ?? [];
	const found = await Promise.all(
		names.slice(0, 64).map(async (entry) => {
			const file = valueIn(await machine.readFile(`${store}/${entry}/meta.json`));
			return file === undefined ? null : parseDockerContext(file.text);
		}),
	);
	return found.find((context) => context?.name === name) ?? null;
}

async function addressOf(
	machine: Machine,
	choice: Choice,
	folder: string | null,
): Promise<string | null> {
	if (choice.setBy === 'DOCKER_HOST') return choice.address;
	if (choice.context === 'default') return defaultAddresses[machine.os];
	const context = folder === null ? null : await contextNamed(machine, folder, choice.context);
	return context?.address ?? null;
}

/** The account's own variable counts before that of all accounts; both are read, since this process may be older. */
async function keptIn(machine: Machine, choice: Choice): Promise<Pick<EngineEndpoint, 'keptIn'>> {
	const isVariable = choice.setBy === 'DOCKER_HOST' || choice.setBy === 'DOCKER_CONTEXT';
	if (machine.os !== 'windows' || !isVariable) return {};
	const [own, all] = await Promise.all([
		machine.registryValues('HKCU\\Environment'),
		machine.registryValues(machineEnvironment),
	]);
	if (own.status === 'unobserved' || all.status !== 'observed') return {};
	if (valueIn(own)?.[choice.setBy] !== undefined) return { keptIn: 'account' };
	const value = all.value[choice.setBy];
	if (value === undefined) return { keptIn: 'nowhere' };
	// What is made of other variables would come back as a plain text.
	return typeof value === 'string' && !value.includes('%') ? { keptIn: 'machine' } : {};
}

async function resolve(machine: Machine, folder: string | null): Promise<EngineEndpoint> {
	const choice = await choose(machine, folder);
	const { setBy } = choice;
	const context = choice.setBy === 'DOCKER_HOST' ? null : choice.context;
	const kept = await keptIn(machine, choice);
	const address = await addressOf(machine, choice, folder);
	if (address === null) {
		return { setBy, context, address: '', endpoint: null, problem: 'context-missing', ...kept };
	}
	const tls = Boolean(valueIn(await machine.environmentVariable('DOCKER_TLS_VERIFY')));
	return { setBy, context, address, ...parseEngineAddress(address, tls), ...kept };
}

/** Which endpoint the docker client of this account would use, and which setting says so. */
export const engineEndpoint: Probe<'engine-endpoint'> = {
	fact: 'engine-endpoint',
	title: 'the address that the docker client uses',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		const folder = await configFolder(machine);
		const path = valueIn(folder);
		const answer = await resolve(machine, path === undefined ? null : slashed(path));
		// Nobody knows whether there is a configuration that chooses otherwise.
		if (answer.setBy === 'default' && folder.status === 'unobserved') {
			return withoutValue(folder, "the docker client's configuration");
		}
		const excerpt = answer.address || `no context ${answer.context}`;
		return observed(answer, { source: answer.setBy, excerpt });
	},
};
