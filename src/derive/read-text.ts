import { kindsOf } from '../knowledge/text-marks.ts';
import type { ReadText, TextClaim, TextKind } from '../model/loose-texts.ts';
import type { Os } from '../model/os.ts';
import { parseTextKinds } from '../parsers/text-kinds.ts';
import { engineTextClaims } from './engine-text-claims.ts';
import { hypervisorClaims } from './hypervisor-claims.ts';
import { linuxTextClaims } from './linux-text-claims.ts';
import { signalsFromClaims } from './signals-from-claims.ts';
import { windowsTextClaims } from './windows-text-claims.ts';

// What only one product shows: firmware, and detectors that read it. A processor's leaf can wear another one's face.
const firmRank = 66;
// The same layer by two names.
const families: Readonly<Record<string, string>> = { qemu: 'kvm', nutanix: 'kvm' };
const vague = new Set(['unknown', 'unknown-vm', 'none']);

/** What this text alone names below the machine, so that two texts can be seen to contradict each other. */
function below(claims: readonly TextClaim[]): readonly TextClaim[] {
	const signals = signalsFromClaims(new Map(claims.map(({ about, value }) => [about, value])));
	if (signals.systemd_detect_virt?.trim() === 'none') return [{ about: 'below', value: 'none' }];
	const firm = hypervisorClaims(signals).find(
		({ rank, role, hypervisor }) => rank >= firmRank && role === 'guest' && !vague.has(hypervisor),
	);
	if (firm === undefined) return [];
	return [{ about: 'below', value: families[firm.hypervisor] ?? firm.hypervisor }];
}

function osOf(kinds: readonly TextKind[], client: Os | null): Os | null {
	if (kinds.some((kind) => kindsOf.windows.includes(kind))) return 'windows';
	return kinds.some((kind) => kindsOf.linux.includes(kind)) ? 'linux' : client;
}

// The pipes and sockets that error texts name are of the system on which the client ran.
function hinted(text: string): Os | null {
	if (
		/(?:\/\/|\\\\)\.[/\\]pipe[/\\]docker|[A-Z]:\\(?:Program Files|ProgramData)\\Docker\\/i.test(
			text,
		)
	) {
		return 'windows';
	}
	return /unix:\/\/\/(?:var\/)?run\/docker\.sock/.test(text) ? 'linux' : null;
}

// A hostile text must not make the expressions of parsers slow: endless lines, and endless blanks, say nothing.
const [mostLines, mostLetters] = [32_768, 8192];
const tamed = (text: string): string =>
	text
		.split(/\r?\n/, mostLines)
		.map((line) => line.slice(0, mostLetters).replace(/[^\S\n]{48,}/g, ' '.repeat(48)))
		.map((line) => (line.trim() === '' ? '' : line))
		.join('\n')
		.replace(/\n{8,}/g, '\n\n');

/** What one loose text says, whatever its file is called: `name` only hints. */
export function readText(written: string, name: string): ReadText {
	const text = tamed(written);
	const known = parseTextKinds(text);
	// It tells of the machine around this one, and quotes what its guest prints.
	if (known.includes('virtualbox-log')) {
		return { kinds: ['virtualbox-log'], claims: [], os: null, isKept: false };
	}
	const windows = windowsTextClaims(text, known);
	const isWindows = windows.kinds.length > 0 || known.includes('wsl-status');
	const engine = engineTextClaims(text);
	const linux = isWindows
		? { kinds: [], claims: [], isKept: false }
		: linuxTextClaims(text, known, name);
	const kinds = [...new Set([...windows.kinds, ...engine.kinds, ...linux.kinds, ...known])];
	if (linux.isKept) return { kinds, claims: [], os: null, isKept: true };
	const claims = [...windows.claims, ...engine.claims, ...linux.claims];
	const head = windows.kinds.includes('docker-log') ? 'windows' : engine.os;
	return {
		kinds,
		claims: [...claims, ...below(claims)],
		os: osOf(kinds, head) ?? hinted(text),
		isKept: false,
	};
}
