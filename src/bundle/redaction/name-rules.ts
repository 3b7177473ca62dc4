import type { NamedKind } from './names.ts';

/** Where a text says a name. */
export interface NameRule {
	readonly kind: NamedKind;
	/** Lower case; without one of these the rule cannot match. */
	readonly triggers: readonly string[];
	/** Global; the group `name` is the name, `before` what stands in front of it, `place` the domain that it is of. */
	readonly expression: RegExp;
}

const word = '[\\w][\\w.$-]{0,63}';
const host = '[A-Za-z0-9][\\w-]{0,62}(?:\\.[A-Za-z0-9][\\w-]{0,62}){0,6}';
// An ending of letters that is none of a unit of systemd or of a file.
const mailDomain =
	'(?:[a-z0-9-]{1,63}\\.){1,6}(?!(?:service|socket|target|mount|timer|slice|scope|device|path|swap|automount|so|js|ts|py|exe|dll)\\b)[a-z]{2,24}(?![\\w-]|\\.\\w)';
const dots = '[ \\t]{0,8}(?:\\.[ ]){0,24}[ \\t]{0,8}:[ \\t]{0,40}';

const said = (
	kind: NamedKind,
	triggers: readonly string[],
	before: string,
	name: string,
	flags = 'gi',
): NameRule => ({
	kind,
	triggers,
	expression: new RegExp(`(?<before>${before})(?<name>${name})`, flags),
});

/** Where texts say names of people, computers and domains. */
export const nameRules: readonly NameRule[] = [
	// C:\Users\Ann Smith\AppData, also with the backslashes of JSON
	said(
		'user',
		['users', 'documents and settings'],
		'[a-z]:[\\\\/]{1,4}(?:Users|Documents and Settings)[\\\\/]{1,4}',
		'(?:[^\\s\\\\/:*?"<>|]{1,40}(?: [^\\s\\\\/:*?"<>|]{1,40}){0,2}(?=[\\\\/])|[^\\s\\\\/:*?"<>|\'`,;)\\]]{1,64})',
	),
	said(
		'user',
		['/home/', '/users/', '%2fhome%2f'],
		'(?:/|%2f)(?:home|Users)(?:/|%2f)',
		'[A-Za-z0-9_][\\w.-]{0,62}\\w|[A-Za-z0-9_]',
	),
	said(
		'user',
		['session opened for', 'session closed for', 'accepted ', 'failed ', 'invalid user', 'of user'],
		'(?:session (?:opened|closed) for user |(?:Accepted|Failed) [\\w/-]{1,40} for (?:invalid user )?|Invalid user |New session \\w{1,16} of user |by user )',
		word,
	),
	said(
		'user',
		[
			'account name:',
			'user name',
			'username',
			'run as user',
			'logname=',
			'ruser=',
			'acct=',
			'sudo_user',
			'login name',
		],
		`(?:Account Name:[ \\t]{1,8}|\\bUser[ -]?name["']?(?:${dots}|[ \\t]{0,8}[=:][ \\t]{0,8}["']?)|Run As User:[ \\t]{1,40}|\\b(?:logname|ruser|SUDO_USER)=|\\bacct="|Login Name:[ \\t]{1,8})`,
		word,
	),
	said('user', ['sudo:', 'su:'], '\\bsudo?:[ ]{1,12}', `${word}(?= : )`),
	said(
		'person',
		['registered owner', 'full name'],
		'(?:Registered Owner|Full Name):[ \\t]{1,40}',
		'[^\\s][^\\r\\n]{1,63}',
	),
	said(
		'computer',
		['host name', 'hostname', 'computer', 'workstation name', 'nodename'],
		`(?:\\bHost ?name(?:["']?(?:${dots}|[ \\t]{0,8}[=:][ \\t]{0,8}["']?))|\\bComputer ?Name["']?(?:${dots}|[ \\t]{0,8}[=:][ \\t]{0,8}["']?)|<Computer>|\\bComputer:[ \\t]{1,8}|Workstation Name:[ \\t]{1,8}|\\bnodename[=:][ ]?)`,
		host,
	),
	// Jan 15 12:34:56 web-01 sshd[812]: as syslog begins
	said(
		'computer',
		[']: ', 'kernel: ', 'sudo: '],
		'(?<=^|[\\r\\n])(?:<\\d{1,3}>)?(?:[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[\\d.:+Z-]{0,14}) ',
		`${host}(?= [\\w./()-]{1,48}(?:\\[\\d{1,10}\\])?: )`,
		'g',
	),
	// As docker info prints the machine's name
	said('computer', ['\n id: '], '(?<=[\\r\\n]) Name: ', `${host}(?=\\r?\\n ID: )`, 'g'),
	said(
		'computer',
		['logon server', 'logonserver'],
		'Logon ?Server["\']?[ \\t]{0,8}[=:][ \\t]{0,40}\\\\{2,4}',
		host,
	),
	said(
		'computer',
		['proxy', 'docker_host'],
		'\\b(?:https?_proxy|ftp_proxy|all_proxy|docker_host|https?-proxy|httpsproxy|httpproxy|proxyserver|proxy server)["\']?[ \\t]{0,8}[=:][ \\t]{0,8}["\']?(?:\\w{1,10}://)?(?:[^@\\s/"\']{1,256}@)?',
		host,
	),
	said(
		'domain',
		['domain', 'dns suffix', 'search '],
		`(?:\\b(?:Account |Primary |User ?Dns ?|User)?Domain(?: Name)?:[ \\t]{1,40}|\\bUSER(?:DNS)?DOMAIN=|Dns Suffix${dots}|(?<=[\\r\\n]|^)(?:search|domain)[ \\t]{1,8})`,
		host,
	),
	// \\files01\team, as it is or as JSON has it
	said(
		'computer',
		['\\\\'],
		'(?<![\\\\\\w:])(?:\\\\{2}|\\\\{4})(?!\\.|\\?|wsl)',
		`${host}(?=\\\\)`,
	),
	// ann.smith@acme.example
	said('user', ['@'], '(?<![\\w.+%-])', `[\\w.+%-]{1,64}(?=@(?<place>${mailDomain}))`),
	said('domain', ['@'], '(?<=[\\w.+%-])@', mailDomain),
	// Names under the endings that only private networks use
	said(
		'computer',
		['.local', '.lan', '.internal', '.intranet', '.corp', '.intra', '.localdomain'],
		'(?<![\\w.@/\\\\-]|[^/:]/)',
		'(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}(?:local|lan|internal|intranet|corp|intra|localdomain)(?![\\w-]|\\.\\w)',
	),
];
