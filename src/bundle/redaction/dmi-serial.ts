import { decidingParts } from './deciding-parts.ts';
import type { Pseudonyms } from './pseudonyms.ts';

// What firmware says where nobody wrote a number: https://github.com/systemd/systemd/blob/main/src/hostname/hostnamed.c
const nobody =
	/^(?:none|no|n\/?a|not (?:specified|available|applicable|settable)|default string|to be filled.*|(?:system|chassis|base board) serial number|no asset.*|asset tag|unknown|invalid|oem|empty|[0.\s-]*|x+|.{0,2}|system version|null)$/i;

/** The stand-in of a serial number, UUID or tag of the firmware; what says nothing of this machine stays as it is. */
export function dmiSerial(text: string, pseudonyms: Pseudonyms): string {
	const value = text.trim();
	if (nobody.test(value) || decidingParts(value).start === value.length) return text;
	return text.replace(value, () => pseudonyms.of('serial', value));
}
