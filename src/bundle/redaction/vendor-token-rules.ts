import type { SecretRule } from './secret-rule.ts';

// The beginning of a token, and what follows it, as the examples of
// https://github.com/praetorian-inc/noseyparker/tree/main/crates/noseyparker/data/default/builtin/rules have it.
const forms: readonly (readonly [start: string, rest: string])[] = [
	['aio_', '[A-Za-z0-9]{28}'],
	['dapi', '[a-f0-9]{32}(?:-\\d)?'],
	['odt_', '[A-Za-z0-9]{32}'],
	...['ct', 'pt', 'sa', 'scim', 'audit'].map(
		(kind) => [`dp.${kind}.`, '[A-Za-z0-9]{40,44}'] as const,
	),
	['dp.st.', '(?:[\\w-]{2,35}\\.)?[A-Za-z0-9]{40,44}'],
	['NRAK-', '[A-Z0-9]{27}'],
	['NRAA-', '[a-f0-9]{27}'],
	['NRII-', '[\\w-]{32}'],
	['NRIQ-', '[\\w-]{32}'],
	['oy2', '[a-z0-9]{43}'],
	['PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}'],
	['sgp_', '(?:[a-f0-9]{16}_)?[a-f0-9]{40}'],
	['sq0', '(?:atp|csp|idp)-[\\w-]{22,43}'],
	['tvly-', '[A-Za-z0-9-]{32,40}'],
	['jina_', '[A-Za-z0-9]{60}'],
	['cio', '[A-Za-z0-9]{32}'],
	['key-', '[a-f0-9]{32}'],
	['live_', '\\d{6,10}_[A-Za-z0-9]{30}'],
	['glc_', 'eyJ[A-Za-z0-9+/=]{60,160}'],
	['eyJrIjoi', '[A-Za-z0-9+/=]{40,160}'],
	['rubygems_', '[a-f0-9]{48}'],
	['pscale_', '(?:tkn|oauth|pw)_[\\w.-]{32,64}'],
	['xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'],
];

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** Tokens that begin as their service has them all begin. */
export const vendorTokenRules: readonly SecretRule[] = [
	...forms.map(([start, rest]) => ({
		id: `token-${start.toLowerCase().replace(/[^a-z0-9]+/g, '')}`,
		triggers: [start.toLowerCase()],
		expression: new RegExp(
			`(?<before>)(?<![A-Za-z0-9_-])(?<secret>${escaped(start)}${rest})(?![A-Za-z0-9])`,
			'g',
		),
	})),
	{
		// 32 digits and a data centre, as Mailchimp has it; SK and 32 digits of Twilio; a key that ends in NRAL
		id: 'token-other-form',
		triggers: ['-us', 'sk', 'nral', 'webhook'],
		expression:
			/(?<before>)(?<![A-Za-z0-9_])(?<secret>[a-f0-9]{32}-us\d{1,2}|SK[a-f0-9]{32}|[a-f0-9]{2}\d\dxx[a-f0-9]{30}NRAL|[a-f0-9]{36}NRAL|outlook\.office\.com\/webhook\/[\w@/-]{60,200})(?![A-Za-z0-9])/g,
	},
	{
		// Azure DevOps: 84 signs with a mark in the middle
		id: 'token-azure-devops',
		triggers: ['jqqj9'],
		expression:
			/(?<before>)(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{40,60}JQQJ9[A-Za-z0-9]{20,40})(?![A-Za-z0-9])/g,
	},
	{
		id: 'token-salesforce',
		triggers: ['00d'],
		expression: /(?<before>)(?<![A-Za-z0-9])(?<secret>00D[A-Za-z0-9]{12,15}![\w.]{80,120})/g,
	},
];
