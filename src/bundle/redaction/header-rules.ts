import type { SecretRule } from './secret-rule.ts';

const end = '[^\\r\\n"\'`\\\\]';

// Each value of a cookie; a short one is a flag.
const cookieValues = (secret: string): readonly string[] =>
	secret.split(/;\s*/).map((one) => one.slice(one.indexOf('=') + 1));

/** What a Basic credential holds behind its user: base64 of user:password. */
function basicPassword(secret: string): readonly string[] {
	const encoded = secret.replace(/^basic\s+/i, '');
	if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(encoded)) return [];
	const text = Buffer.from(encoded, 'base64').toString('utf8');
	const place = text.indexOf(':');
	return place > 0 && !text.includes('\uFFFD') ? [text.slice(place + 1)] : [];
}

const isBasic = ({ secret = '' }: Readonly<Record<string, string | undefined>>): boolean =>
	basicPassword(secret).length > 0;

/** Secrets in HTTP headers, and in the URLs that requests go to. */
export const headerRules: readonly SecretRule[] = [
	{
		// Authorization: Bearer abc, -H "Authorization: Basic dXNlcjpwYXNz", "authorization":"..."
		id: 'authorization',
		triggers: ['authorization', 'x-registry-auth', 'x-registry-config'],
		expression: new RegExp(
			`(?<before>\\b(?:proxy-)?(?:authorization|x-registry-(?:auth|config))(?:\\\\{0,7}["'])?[ \\t]{0,8}[:=][ \\t]{0,8}(?:\\\\{0,7}["'])?(?:(?:basic|bearer|digest|negotiate|ntlm|kerberos|token|apikey|sharedaccesssignature|sharedkey|aws4-hmac-sha256)[ \\t]{1,8})?)(?<secret>(?!null\\b|true\\b|false\\b|[{[,])${end}{1,16384})`,
			'gi',
		),
		inside: basicPassword,
	},
	{
		// Cookie: session=abc; theme=dark
		id: 'cookie',
		triggers: ['cookie'],
		expression: new RegExp(
			`(?<before>(?<![\\w])(?:set-)?cookie(?:\\\\{0,7}["'])?[ \\t]{0,8}:[ \\t]{0,8}(?:\\\\{0,7}["'])?)(?<secret>${end}{1,16384})`,
			'gi',
		),
		inside: cookieValues,
	},
	{
		id: 'key-header',
		triggers: [
			'x-api-key',
			'x-auth',
			'private-token',
			'x-vault',
			'x-amz',
			'api-key',
			'subscription-key',
			'x-functions-key',
		],
		expression:
			/(?<before>\b(?:x-api-key|x-auth-(?:token|key)|private-token|job-token|x-vault-token|x-amz-(?:security-token|signature|credential)|x-goog-(?:signature|credential)|api-key|ocp-apim-subscription-key|x-functions-key)(?:\\{0,7}["'])?[ \t]{0,8}[:=][ \t]{0,8}(?:\\{0,7}["'])?)(?<secret>[^\s"'&\\]{1,8192})/gi,
	},
	{
		id: 'bearer',
		triggers: ['bearer '],
		expression:
			/(?<before>\bbearer[ \t]{1,8})(?<secret>[\w.~+/-]{16,16384}={0,2}|[\w.~+/-]{0,16}\d[\w.~+/-]{5,64})/gi,
	},
	{
		id: 'basic',
		triggers: ['basic '],
		expression:
			/(?<before>\bbasic[ \t]{1,8})(?<secret>[A-Za-z0-9+/]{8,2048}={0,2})(?![A-Za-z0-9+/=])/gi,
		accepts: isBasic,
		inside: basicPassword,
	},
	{
		// "auth": "dXNlcjpwYXNz" of a docker config.json
		id: 'docker-auth',
		triggers: ['"auth'],
		expression:
			/(?<before>\\{0,7}"auth\\{0,7}"\s{0,40}:\s{0,40}\\{0,7}")(?<secret>[A-Za-z0-9+/=_-]{4,8192})/gi,
		inside: basicPassword,
	},
	{
		// https://ann:hunter2@example.org, user=ann://..., and a token instead of both
		id: 'url-password',
		triggers: ['@', '%40'],
		expression:
			/(?<before>(?::\\?\/\\?\/|%3a%2f%2f)[^\s:@/"'<>?#\\]{0,256}(?::|%3a))(?<secret>[^\s@/"'<>\\]{1,1024}(?:\/[^\s@/"'<>\\]{0,256})?)(?=@|%40)/gi,
		inside: (secret) => {
			try {
				return [decodeURIComponent(secret)];
			} catch {
				return [];
			}
		},
	},
	{
		id: 'url-token',
		triggers: ['@'],
		expression: /(?<before>:\\?\/\\?\/)(?<secret>[\w.~%+-]{20,512})(?=@)/g,
		accepts: ({ secret = '' }) => /\d/.test(secret) && /[a-z]/i.test(secret),
	},
	{
		// ?sig=abc, &access_token=abc, &X-Amz-Signature=abc
		id: 'url-query',
		triggers: [
			'sig=',
			'signature=',
			'token=',
			'key=',
			'password=',
			'passwd=',
			'pwd=',
			'secret=',
			'code=',
			'auth=',
			'sas=',
			'credential=',
			'key%3d',
			'token%3d',
			'sig%3d',
			'password%3d',
			'secret%3d',
			'code%3d',
			'pwd%3d',
			'signature%3d',
		],
		expression:
			/(?<before>(?:[?&;]|&amp;|\\u0026|%3f|%26)(?:sig|signature|token|access_token|id_token|refresh_token|api_?key|apikey|key|passw(?:or)?d|pwd|secret|client_secret|code|auth|sas|x-amz-(?:signature|security-token|credential)|x-goog-signature|sharedaccesskey|sv_sig)(?:=|%3d))(?<secret>[^\s&"'<>#;\\)]{1,4096})/gi,
	},
	{
		// sv=2022-11-02&sig=abc without a question mark, AccountKey=abc==, SharedAccessKey=abc=
		id: 'azure-sas',
		triggers: ['sig=', 'accountkey=', 'accesskey=', 'sharedaccesssignature=', 'sharedsecretvalue='],
		expression:
			/(?<before>\b(?:sig|accountkey|sharedaccesskey|accesskey|sharedsecretvalue|sharedaccesssignature)=)(?<secret>[^\s&"'<>;\\)]{4,4096})/gi,
	},
];
