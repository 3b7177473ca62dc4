import { detectorWords } from '../../knowledge/detector-words.ts';
import {
	cloudDmiRules,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../../knowledge/dmi-rules.ts';
import { signatures } from '../../knowledge/signatures.ts';

// Accounts, names and values that are the same on many machines, and words of every log.
const plain =
	'root admin administrator administrators guest user users owner test tester demo default public system local localhost ' +
	'localdomain workgroup domain corp corporate company home house office lan wan intranet internal private example ' +
	'desktop laptop notebook server client computer machine host hostname workstation windows linux debian ubuntu fedora ' +
	'centos redhat suse alpine arch macos docker dockerd podman containerd runc kubernetes container containers image ' +
	'images network networks service services daemon engine volume volumes disk drive memory processor kernel driver ' +
	'node nodes cluster master worker manager agent azure amazon google cloud vagrant packer jenkins gitlab github actions ' +
	'runner build builder deploy production staging develop development develop release stable debug info warning error ' +
	'failed failure success true false null none empty enabled disabled unknown undefined yes password passwd secret token ' +
	'changeme change letmein welcome qwerty monkey dragon master hello world temp tmp data files file folder path program ' +
	'start stop status running stopped started microsoft oracle vmware virtualbox hyperv hypervisor parallels xen kvm qemu ' +
	'bhyve nutanix intel amd authentication authorization login logon logout session account accounts group groups name ' +
	'names value values key keys type version number string basic bearer digest negotiate http https localhost proxy ' +
	'main index list table column backup mail email info support sales web www ftp ssh sshd dns dhcp ntp git svn apache ' +
	'nginx mysql postgres postgresql redis mongo mongodb elastic grafana sshd bin sys games man news uucp nobody systemd ' +
	'messagebus polkitd sudo docker-users everyone interactive anonymous identifier container object update upgrade ' +
	'install installed package packages module modules interface ethernet wireless bridge virtual machine physical';

const words = (text: string): readonly string[] =>
	text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

let known: ReadonlySet<string> | undefined;

function all(): ReadonlySet<string> {
	const rules = [...hypervisorDmiRules, ...managedDmiRules, ...qemuDmiRules, ...cloudDmiRules];
	const deciding = rules.flatMap((rule) => rule.all.map(({ text }) => text));
	const fragments = signatures.flatMap((one) => [...one.all.flat(), ...(one.none ?? [])]);
	const texts = [...deciding, ...fragments, ...Object.keys(detectorWords), plain];
	return new Set(texts.flatMap(words));
}

/**
 * Whether a text consists of words that stand in every log, or that this program's knowledge matches on. Such a
 * name or secret is replaced only where it was found as one: everywhere, it would blank what must be read.
 */
export function isEveryday(text: string): boolean {
	known ??= all();
	const set = known;
	const own = words(text);
	return own.every((word) => set.has(word) || /^\d{1,4}$/.test(word));
}
