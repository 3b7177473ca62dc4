import type { ToldFacts } from '../model/loose-texts.ts';
import { toldFact } from './told-fact.ts';
import type { WeighedClaim } from './weighed-claims.ts';

const flags = ['flag.vmx', 'flag.svm', 'flag.hypervisor'];

/** Facts of a Linux machine that claims of texts make up; what they do not make up stays away. */
export function linuxFactsFromClaims(claims: ReadonlyMap<string, WeighedClaim>): ToldFacts {
	const ofSystem = {
		needs: ['system.id', 'system.title'],
		uses: ['system.version', 'system.like'],
	};
	// An excerpt may name its model, or its architecture, only.
	const named = ['cpu.model', 'cpu.architecture'].find((about) => claims.has(about));
	const uses = ['cpu.architecture', 'cpu.vendor', 'cpu.model', ...flags].filter(
		(one) => one !== named,
	);
	const ofCpu = { needs: [named ?? 'cpu.model'], uses };
	return {
		'operating-system': toldFact(claims, ofSystem, ({ text }) => ({
			id: text('system.id') ?? '',
			title: text('system.title') ?? '',
			version: text('system.version'),
			like: (text('system.like') ?? '').split(' ').filter((name) => name !== ''),
		})),
		kernel: toldFact(claims, { needs: ['kernel'] }, ({ text }) => ({
			release: text('kernel') ?? '',
		})),
		cpu: toldFact(claims, ofCpu, ({ text, flag }) => {
			const [vmx, svm, hypervisor] = flags.map(flag);
			const isKnown = vmx != null && svm != null && hypervisor != null;
			return {
				architecture: text('cpu.architecture'),
				vendor: text('cpu.vendor'),
				model: text('cpu.model'),
				flags: isKnown ? { vmx, svm, hypervisor } : null,
			};
		}),
		'cpu-virtualization': toldFact(claims, { needs: flags }, ({ flag }) => ({
			vmx: flag('flag.vmx') === true,
			svm: flag('flag.svm') === true,
			hypervisorBit: flag('flag.hypervisor') === true,
			readFrom: 'cpuinfo' as const,
			kernelListsIt: flag('flag.vmx') === true || flag('flag.svm') === true,
		})),
	};
}
