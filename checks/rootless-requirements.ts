import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';
import type { UserNamespaces } from '../src/model/linux-facts.ts';
import { valueIn } from '../src/model/observation.ts';

// One container's worth of ids: https://docs.docker.com/engine/security/rootless/#prerequisites
const enough = 65_536;

/** What is missing, deepest first, with the word that the remediation knows it by. */
function missingIn(spaces: UserNamespaces): readonly [word: string, because: string] | null {
	if (spaces.most === 0) return ['namespaces', 'user namespaces are switched off'];
	if (spaces.unprivileged === false) {
		return ['clone', 'ordinary accounts may not make user namespaces'];
	}
	if (!spaces.mappers) return ['mappers', 'newuidmap and newgidmap are not installed'];
	const { subordinateIds } = spaces;
	return subordinateIds !== null && subordinateIds < enough
		? ['ids', `the account may map ${subordinateIds} subordinate ids, and needs ${enough}`]
		: null;
}

/** Whether an engine without root can run for this account, where one is used. */
export const rootlessRequirements = defineCheck({
	id: 'rootless-requirements',
	layer: 'permission',
	severity: 'degraded',
	healthyTitle: 'An engine without root can run for this account',
	failingTitle: 'An engine without root cannot run well for this account',
	references: ['https://docs.docker.com/engine/security/rootless/'],
	appliesTo: ['linux'],
	needs: ['user-namespaces'],
	uses: ['other-engines', 'account', 'engine-endpoint'],
	diagnose({ 'user-namespaces': spaces, 'other-engines': engines, account, ...client }) {
		if (spaces === undefined) return unknown('nothing is known about user namespaces');
		const address = valueIn(client['engine-endpoint'])?.address ?? '';
		const found = valueIn(engines);
		if (!found?.rootlessDocker && !address.includes('/run/user/')) {
			return notApplicable('no engine without root is used here');
		}
		const missing = missingIn(spaces);
		if (missing === null) return pass('namespaces, ids and the programs that map them are there');
		const name = valueIn(account)?.name ?? '';
		return fail(missing[1], 'prepare-rootless', { missing: missing[0], account: name });
	},
});
