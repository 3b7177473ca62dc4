import { detectorWords } from '../knowledge/detector-words.ts';
import { cloudDmiRules } from '../knowledge/dmi-rules.ts';
import type { Answer, CloudId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import { matchesDmi } from './matches-dmi.ts';

type CloudAnswer = Answer<CloudId | null>;
type Dmi = Readonly<Record<string, string>>;

const sure = (id: CloudId, ...because: readonly string[]): CloudAnswer => ({
	id,
	confidence: 0.97,
	because,
});

// EC2's Xen generation calls its firmware 4.11.amazon.
function isXenEc2(dmi: Dmi): boolean {
	const versions = `${dmi['bios_version'] ?? ''} ${dmi['product_version'] ?? ''}`;
	return dmi['sys_vendor'] === 'Xen' && versions.includes('.amazon');
}

// The identifier begins with ec2, as it is written or with its first four bytes swapped, and is the
// serial number too. One alone proves nothing: a UUID that begins with EC2 was seen on a physical
// Supermicro (insights-core keeps it as a test). Source of the pair: cloud-init, tools/ds-identify.
function isEc2Pair(dmi: Dmi): boolean {
	const uuid = dmi['product_uuid']?.toLowerCase() ?? '';
	const serial = dmi['product_serial']?.toLowerCase() ?? '';
	return /^(?:ec2|.{4}2.ec)/.test(uuid) && uuid === serial;
}

function byFirmware(dmi: Dmi): CloudAnswer | null {
	const rule = cloudDmiRules.find((row) => matchesDmi(row, dmi));
	if (rule) return sure(rule.says, ...rule.all.map(({ field }) => `DMI ${field}: ${dmi[field]}`));
	if (isXenEc2(dmi)) {
		const version = dmi['bios_version'] ?? dmi['product_version'];
		return sure('aws', `Xen firmware of Amazon: ${version}`);
	}
	return isEc2Pair(dmi) ? sure('aws', 'DMI product_uuid and serial begin with ec2') : null;
}

const isThere = (content: string | undefined): boolean =>
	content !== undefined && content !== '@absent';

// Source: cloud-init, tools/ds-identify (dscheck_Ec2, dscheck_Vultr, dscheck_Scaleway). The agent of
// Azure is also installed in images that run elsewhere: it counts beside Hyper-V's firmware only.
function byFile({ files = {}, dmi }: Signals): CloudAnswer | null {
	if (files['/sys/hypervisor/uuid']?.startsWith('ec2'))
		return sure('aws', '/sys/hypervisor/uuid begins with ec2');
	const words = files['/proc/cmdline']?.split(/\s+/) ?? [];
	for (const [id, path] of [
		['vultr', '/etc/vultr'],
		['scaleway', '/var/run/scaleway'],
	] as const) {
		if (isThere(files[path])) return sure(id, `${path} is there`);
		if (words.includes(id)) return sure(id, `the kernel's command line says ${id}`);
	}
	const agent = ['/usr/sbin/waagent', '/var/lib/waagent'].find((path) => isThere(files[path]));
	return agent && dmi?.['product_name'] === 'Virtual Machine'
		? { id: 'azure', confidence: 0.75, because: [`${agent} is there, on Hyper-V`] }
		: null;
}

function byReport({ systemd_detect_virt: systemd = '', virt_what: what = '' }: Signals) {
	for (const word of `${systemd} ${what}`.split(/\s+/)) {
		const id = Object.hasOwn(detectorWords, word) ? detectorWords[word]?.cloud : undefined;
		if (id) return { id, confidence: 0.85, because: [`another detector says ${word}`] };
	}
	return null;
}

function unknownCloud(dmi: Dmi | undefined): CloudAnswer {
	if (dmi === undefined) return { id: null, confidence: 0, because: ['the firmware was not read'] };
	const known = Object.keys(dmi).length > 0;
	const because = [known ? 'no firmware text names a cloud' : 'the machine has no DMI'];
	return { id: null, confidence: known ? 0.8 : 0.3, because };
}

/** Which cloud this machine is rented from, from local signals alone; null: none is known. */
export function identifyCloud(signals: Signals): CloudAnswer {
	const { dmi } = signals;
	const known = dmi === undefined ? null : byFirmware(dmi);
	return known ?? byFile(signals) ?? byReport(signals) ?? unknownCloud(dmi);
}
