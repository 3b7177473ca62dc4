import { cloudDmiRules } from '../knowledge/dmi-rules.ts';
import type { Answer, CloudId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import { matchesDmi } from './matches-dmi.ts';

// EC2's Xen generation: the identifier begins with ec2 and an Amazon string stands beside it. One
// alone proves nothing: a UUID that begins with EC2 was seen on a physical Supermicro.
function isXenEc2(dmi: Readonly<Record<string, string>>): boolean {
	const uuid = dmi['product_uuid']?.toLowerCase() ?? '';
	return uuid.startsWith('ec2') && (dmi['bios_version'] ?? '').includes('amazon');
}

/** Which cloud this machine is rented from, from local signals alone; null: none is known. */
export function identifyCloud({ dmi }: Signals): Answer<CloudId | null> {
	if (dmi === undefined) return { id: null, confidence: 0, because: ['the firmware was not read'] };
	const rule = cloudDmiRules.find((row) => matchesDmi(row, dmi));
	if (rule !== undefined) {
		const because = rule.all.map(({ field }) => `DMI ${field}: ${dmi[field]}`);
		return { id: rule.says, confidence: 0.97, because };
	}
	if (isXenEc2(dmi)) {
		const because = [
			`DMI bios_version: ${dmi['bios_version']}`,
			'DMI product_uuid begins with ec2',
		];
		return { id: 'aws', confidence: 0.97, because };
	}
	const known = Object.keys(dmi).length > 0;
	const because = [known ? 'no firmware text names a cloud' : 'the machine has no DMI'];
	return { id: null, confidence: known ? 0.8 : 0.3, because };
}
