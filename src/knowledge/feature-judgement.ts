import { fail, type Judgement, pass, type RemediationCall, unknown } from '../model/finding.ts';
import type { WindowsFeatures } from '../model/windows-facts.ts';

/** What a check says of a feature of Windows, by how it stands. */
export interface FeatureWords {
	readonly enabled: string;
	/** Its services are there. */
	readonly present: string;
	/** Its services are not there. */
	readonly missing: string;
}

/** What the state of a feature of Windows means for whoever needs it. Unknown is not missing. */
export function featureJudgement(
	features: WindowsFeatures | undefined,
	name: string,
	words: FeatureWords,
	{ id, parameters }: RemediationCall,
): Judgement {
	const state = features?.states[name];
	if (state === 'enabled') return pass(words.enabled);
	if (state === 'present') return pass(words.present);
	if (state === undefined || state === 'unknown') {
		return unknown('Windows did not tell', 'Get-WindowsOptionalFeature, as an administrator,');
	}
	const isByServices = features?.readFrom === 'services';
	return fail(isByServices ? words.missing : `the feature ${name} is ${state}`, id, parameters);
}
