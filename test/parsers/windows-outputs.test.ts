import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBootEntry } from '../../src/parsers/boot-entry.ts';
import { parseRunningServices } from '../../src/parsers/running-services.ts';
import { parseWindowsSignals } from '../../src/parsers/windows-signals.ts';

// Real outputs with what an expert reads off them; only where the corpus lies beside this checkout.
const corpus = '../shared/corpus/windows-outputs.jsonl';

interface Output {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly states: Readonly<Record<string, unknown>>;
}

const outputs: readonly Output[] = existsSync(corpus)
	? readFileSync(corpus, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line))
	: [];
const key: Readonly<Record<string, string>> = {
	systeminfo: 'systeminfo',
	msinfo32: 'msinfo32',
	'get-computerinfo': 'getComputerInfo',
	'dism-enable': 'dismHeader',
	'wsl-version': 'wslVersionOutput',
};
const members = [
	...(['build', 'hypervisorPresent', 'virtualizationFirmwareEnabled'] as const),
	...(['vmMonitorModeExtensions', 'slat'] as const),
] as const;

describe.runIf(outputs.length > 0)('real outputs of Windows', () => {
	const texts = outputs.filter(({ kind }) => kind in key);

	test.each(texts)(
		'$id ($kind) states no more than it does, and all of it',
		({ kind, text, states }) => {
			const { windows } = parseWindowsSignals({ [key[kind] ?? '']: text });
			for (const member of members) {
				const stated = states[member] ?? states[`os.${member}`] ?? null;
				const said = windows?.[member] ?? null;
				if (stated !== null) expect(said, member).toBe(stated);
			}
		},
	);

	test.each(outputs.filter(({ kind }) => ['get-service', 'sc-query', 'sc-queryex'].includes(kind)))(
		'$id ($kind): the services that run',
		({ text, states }) => {
			const running = parseRunningServices(text) ?? [];
			for (const [key, state] of Object.entries(states)) {
				const [, name] = /^service\.(.+)$/.exec(key) ?? [];
				if (name === undefined || name === 'state') continue;
				expect(running.includes(name), name).toBe(state === 'Running');
			}
		},
	);

	const entries = outputs.filter(
		({ kind, states }) => kind === 'bcdedit' && typeof states['hypervisorLaunchType'] === 'string',
	);

	test.each(entries)('$id: the boot entry', ({ text, states }) => {
		const said = parseBootEntry(text)?.launchType ?? null;
		expect(said).toBe(String(states['hypervisorLaunchType']).toLowerCase());
	});
});
