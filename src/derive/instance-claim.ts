import { instanceFamilies } from '../knowledge/instance-families.ts';
import type { CloudInstance } from '../model/facts.ts';

const unless: Readonly<Record<CloudInstance['cloud'], string>> = {
	aws: 'if the option NestedVirtualization is enabled for it',
	azure: 'without a switch',
	gcp: 'if nested virtualization is enabled for it',
};

function ofSecurity({ cloud, securityType }: CloudInstance): readonly string[] {
	return cloud === 'azure' && securityType
		? [`its security type ${securityType} may be what keeps it away`]
		: [];
}

/** What the type of a cloud's machine says about guests of its own; nothing where nobody has said. */
export function instanceClaim(instance: CloudInstance): readonly string[] {
	const { cloud, type } = instance;
	const family = instanceFamilies[cloud].find((one) => one.type.test(type));
	if (!family || family.nested === null) return [`its type is ${type}`];
	if (family.nested) {
		return [`its type ${type} can nest ${unless[cloud]}`, ...ofSecurity(instance)];
	}
	const sure = family.saidBy === 'vendor' ? 'its vendor says' : 'as far as is known';
	return [`its type ${type} (${family.family}) cannot nest, ${sure}`];
}
