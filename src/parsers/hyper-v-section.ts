import { requirementWords } from '../knowledge/requirement-words.ts';
import type { WindowsStatement } from '../model/windows-statement.ts';

type Requirements = Pick<
	WindowsStatement,
	| 'hypervisorPresent'
	| 'virtualizationFirmwareEnabled'
	| 'vmMonitorModeExtensions'
	| 'slat'
	| 'dataExecutionPrevention'
>;

const words = new Map<string, boolean>(
	requirementWords.flatMap(({ yes, no }) => [
		[yes.toLowerCase(), true],
		[no.toLowerCase(), false],
	]),
);

/** The answer at the end of a line, `Virtualization Enabled In Firmware: Yes`; null where there is none. */
function answerIn(line: string): boolean | null {
	// Before the colon French writes a blank, and Chinese may write a colon of its own.
	const [, word] = /[:：\t]\s*(\S+)\s*$/.exec(line) ?? [];
	return word === undefined ? null : (words.get(word.toLowerCase()) ?? null);
}

const isDetected = (text: string): boolean =>
	requirementWords.some(({ detected }) => text.toLowerCase().includes(detected));

/** The lines of answers from here on: the section ends with the first line that has none. */
function answersFrom(lines: readonly string[]): readonly boolean[] {
	const answers: boolean[] = [];
	for (const line of lines.slice(0, 4)) {
		const answer = answerIn(line);
		if (answer === null) break;
		answers.push(answer);
	}
	return answers;
}

/**
 * The section about Hyper-V of `systeminfo`, in any language: one sentence, or four lines in a fixed order, of which
 * a paste may lack the last ones. Adapters of Hyper-V have lines with its name, too: only what answers counts.
 */
export function parseHyperVSection(text: string): Requirements | null {
	const lines = text.split(/\r?\n/);
	const heads = lines.flatMap((line, place) => {
		// Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
		const [, rest] = /Hyper-V[^:：\n]{0,30}[:：]\s*(\S.*)$/.exec(line) ?? [];
		return rest === undefined ? [] : [{ rest, place }];
	});
	for (const { rest, place } of heads.toReversed()) {
		if (isDetected(rest)) {
			return {
				hypervisorPresent: true,
				virtualizationFirmwareEnabled: null,
				vmMonitorModeExtensions: null,
				slat: null,
				dataExecutionPrevention: null,
			};
		}
		const [monitor, firmware = null, slat = null, prevention = null] = answersFrom([
			rest,
			...lines.slice(place + 1, place + 4),
		]);
		if (monitor === undefined) continue;
		// A paste that is cut after a line or two may have lost anything but what it shows.
		const isWhole = prevention !== null;
		return {
			hypervisorPresent: isWhole ? false : null,
			virtualizationFirmwareEnabled: firmware,
			vmMonitorModeExtensions: monitor,
			slat,
			dataExecutionPrevention: prevention,
		};
	}
	return null;
}
