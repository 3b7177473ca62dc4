import type { SecretRule } from './secret-rule.ts';

const shape = (
	id: string,
	triggers: readonly string[],
	body: string,
	flags = 'g',
	accepts?: SecretRule['accepts'],
): SecretRule => ({
	id,
	triggers,
	expression: new RegExp(`(?<before>)(?<![A-Za-z0-9_])(?<secret>${body})`, flags),
	...(accepts === undefined ? {} : { accepts }),
});

// What an encoded ticket and a hash have and a word does not.
const isMixed = ({ secret = '' }: Readonly<Record<string, string | undefined>>): boolean =>
	/[0-9]/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret);

/** Secrets that tell themselves by their form, wherever they stand. */
export const tokenRules: readonly SecretRule[] = [
	// https://www.rfc-editor.org/rfc/rfc7519
	shape('jwt', ['eyj'], 'eyJ[\\w-]{8,8192}\\.eyJ[\\w-]{4,16384}(?:\\.[\\w-]{0,2048}){0,3}'),
	// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
	shape(
		'aws-key-id',
		['akia', 'asia', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva', 'a3t'],
		'(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])',
	),
	shape('google-key', ['aiza'], 'AIza[\\w-]{35}(?![\\w-])'),
	shape('google-oauth', ['ya29.', 'gocspx-'], '(?:ya29\\.[\\w-]{20,2048}|GOCSPX-[\\w-]{20,64})'),
	// https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
	shape(
		'github',
		['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
		'(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\\w{22,255})',
	),
	// https://docs.gitlab.com/security/tokens/#token-prefixes
	shape(
		'gitlab',
		[
			'glpat-',
			'glptt-',
			'gldt-',
			'glrt-',
			'glcbt-',
			'glsoat-',
			'glft-',
			'glimt-',
			'glagent-',
			'gloas-',
			'glwt-',
		],
		'gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas|wt)-[\\w.-]{16,300}',
	),
	shape('slack', ['xox', 'xapp-'], '(?:xox[a-z](?:\\.xox[a-z])?|xapp)-[\\w-]{10,300}'),
	shape(
		'slack-hook',
		['hooks.slack.com'],
		'hooks\\.slack\\.com/(?:services|workflows)/[\\w/]{16,200}',
	),
	shape('npm', ['npm_'], 'npm_[A-Za-z0-9]{36}'),
	shape('pypi', ['pypi-'], 'pypi-AgE[\\w-]{40,400}'),
	shape(
		'docker-token',
		['dckr_', 'swmtkn-'],
		'(?:dckr_(?:pat|oat)_[\\w-]{20,64}|SWMTKN-1-[a-z0-9]{40,60}-[a-z0-9]{20,30})',
	),
	shape('swarm-unlock', ['swmkey-'], 'SWMKEY-1-[A-Za-z0-9+/]{40,50}'),
	shape(
		'hashicorp',
		['hvs.', 'hvb.', 'atlasv1'],
		'(?:hv[sb]\\.[\\w-]{20,300}|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{40,80})',
	),
	shape('model-key', ['sk-'], 'sk-(?:ant-|proj-|svcacct-|admin-)?[\\w-]{20,200}', 'g', isMixed),
	shape(
		'payment',
		['sk_', 'rk_', 'whsec_'],
		'(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}|whsec_[A-Za-z0-9+/]{24,64})',
	),
	shape('sendgrid', ['sg.'], 'SG\\.[\\w-]{16,64}\\.[\\w-]{16,64}'),
	shape('shopify', ['shppa_', 'shpca_', 'shpat_', 'shpss_'], 'shp(?:pa|ca|at|ss)_[a-fA-F0-9]{32}'),
	shape(
		'other-token',
		[
			'hf_',
			'dop_v1_',
			'tskey-',
			'glsa_',
			'lin_api_',
			'ops_ey',
			'age-secret-key-',
			'figd_',
			'sbp_',
			'vault:v1:',
		],
		'(?:hf_[A-Za-z]{30,40}|do[opr]_v1_[a-f0-9]{64}|tskey-[\\w-]{16,80}|glsa_\\w{32,48}|lin_api_\\w{32,128}|ops_ey[\\w+/=-]{100,1280}|AGE-SECRET-KEY-1[A-Z0-9]{58}|figd_[\\w-]{32,64}|sbp_[a-f0-9]{40}|vault:v1:[A-Za-z0-9+/=]{16,512})',
	),
	shape('telegram', [':aa'], '\\d{8,10}:AA[\\w-]{32,36}(?![\\w-])'),
	// https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key-generic
	shape('azure-key', ['=='], '[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])', 'g', isMixed),
	shape('entra-secret', ['8q~', '7q~'], '[\\w~.-]{3}[78]Q~[\\w~.-]{31,34}(?![\\w~-])'),
	shape(
		'azure-marked',
		['azse', 'acdb', 'asto', 'azfu', 'acse', 'jqqj9', 'abaa', 'aioteh'],
		'[A-Za-z0-9+/]{33,76}(?:AzSe|ACDb|ASto|AzFu|ACse|APIM|ACRO|AIoT|ASto\\+)[A-Za-z0-9+/]{5,12}={0,2}(?![A-Za-z0-9+/=])',
		'g',
		isMixed,
	),
	// https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview
	shape('bitlocker', [], '(?:\\d{6}-){7}\\d{6}(?![\\d-])'),
	// Letters and digits of a product key: https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys
	shape(
		'product-key',
		[],
		'(?:[BCDFGHJKMNPQRTVWXY2-9]{5}-){4}[BCDFGHJKMNPQRTVWXY2-9]{5}(?![A-Za-z0-9-])',
		'g',
		({ secret = '' }) => /[A-Z]/i.test(secret) && /\d/.test(secret),
	),
	// An encrypted string of PowerShell or DPAPI: the provider's GUID behind the version.
	shape(
		'dpapi',
		['01000000d08c9ddf'],
		'01000000d08c9ddf0115d1118c7a00c04fc297eb[0-9a-f]{32,16384}',
		'gi',
	),
	shape(
		'dpapi-base64',
		['aqaaanccnd8bfderjhoawe/cl+s'],
		'AQAAANCMnd8BFdERjHoAwE/Cl\\+s[A-Za-z0-9+/]{20,16384}={0,2}',
	),
	// crypt(5): $1$, $2y$, $5$, $6$, $y$, $apr1$
	{
		id: 'crypt-hash',
		triggers: [
			'$1$',
			'$2a$',
			'$2b$',
			'$2y$',
			'$5$',
			'$6$',
			'$y$',
			'$gy$',
			'$7$',
			'$8$',
			'$9$',
			'$apr1$',
			'$argon2',
			'$krb5',
			'{sha',
			'{ssha',
			'{shake',
		],
		expression:
			/(?<before>)(?<secret>\$(?:1|2[abxy]|5|6|7|8|9|g?y|apr1|argon2(?:id|i|d)|krb5(?:tgs|asrep|pa))\$[\w./$+=,*@:-]{16,8192}|\{S?SHA\d{0,3}\}[A-Za-z0-9+/]{20,128}={0,2})/g,
	},
	{
		// ann:1001:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::
		id: 'nt-hash',
		triggers: [':::'],
		expression: /(?<before>:\d{1,10}:)(?<secret>[0-9a-f]{32}:[0-9a-f]{32})(?=:::)/gi,
	},
	// A Kerberos ticket: an ASN.1 application tag of a ticket, a token or a credential, and a long length.
	shape(
		'kerberos',
		['yii', 'doi', 'boi', 'y4i'],
		'(?:YII[A-Za-z0-9+/]|doI[EFGHabcd][A-Za-z0-9+/]|boI[EFG]|Y4I[EFG])[A-Za-z0-9+/]{60,65536}={0,2}',
		'g',
		isMixed,
	),
];
