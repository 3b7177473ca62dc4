import { requirementWords } from '../knowledge/requirement-words.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';

const words = new Map<string, boolean>(
	requirementWords.flatMap(({ yes, no }) => [
		[yes.toLowerCase(), true],
		[no.toLowerCase(), false],
	]),
);

/**
 * The four lines about Hyper-V of a report of msinfo32, whose names differ by language and whose order does not:
 * monitor mode, address translation, firmware, execution prevention. Null where they are not all there.
 */
export function parseMsinfo32(
	text: string,
): Omit<WindowsStatement, 'build' | 'editionClass' | 'lang'> | null {
	const answers = text.split(/\r?\n/).flatMap((line) => {
		// Hyper-V - VM Monitor Mode Extensions	Yes
		const [, word] = /^\s*Hyper-V - .*?(?:\t+|\s{2,})\s*(\S+)\s*$/.exec(line) ?? [];
		const answer = word === undefined ? undefined : words.get(word.toLowerCase());
		return answer === undefined ? [] : [answer];
	});
	const [monitor, slat, firmware, prevention] = answers;
	if (answers.length !== 4) return null;
	return {
		hypervisorPresent: false,
		virtualizationFirmwareEnabled: firmware ?? null,
		vmMonitorModeExtensions: monitor ?? null,
		slat: slat ?? null,
		dataExecutionPrevention: prevention ?? null,
	};
}
