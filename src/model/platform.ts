import type { CardVariant } from './card.ts';
import type { Impossibility } from './finding.ts';
import type { CloudId, HypervisorId } from './identity.ts';

/** A product or cloud that runs virtual machines, and how it passes hardware virtualization on to one. */
export interface Platform {
	readonly id: string;
	readonly title: string;
	/** What its virtual machines are identified as; empty where no source says. */
	readonly hypervisors: readonly HypervisorId[];
	/** Empty: it is no cloud, and whoever owns the outer host can change it. */
	readonly clouds: readonly CloudId[];
	readonly where: 'outer-host' | 'cloud-control-plane';
	/** Who can change it, as a phrase that fits into a sentence. */
	readonly addressee: string;
	/** What is known of all its cases together, whoever says so; `unknown`: the CPU bit decides. */
	readonly nesting: 'supported' | 'conditional' | 'unsupported' | 'unknown';
	/** Only where the vendor's own documentation or source rules nesting out for every case. */
	readonly impossible?: Impossibility;
	readonly variant: CardVariant;
}
