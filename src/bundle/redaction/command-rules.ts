import type { SecretRule } from './secret-rule.ts';

const word = '(?:"[^"\\r\\n]{1,512}|\'[^\'\\r\\n]{1,512}|[^\\s"\'\\u0000]{1,512})';
const gap = '(?:[ \\t]{1,8}|\\u0000)';

// A program, up to 400 signs of its line, one of its options, and the word behind it.
const option = (
	id: string,
	program: string,
	options: string,
	triggers: readonly string[],
	secret = word,
): SecretRule => ({
	id,
	triggers,
	expression: new RegExp(
		`(?<before>(?<![\\w-])${program}(?:\\.exe)?\\b[^\\r\\n]{0,400}?(?:${gap})(?:${options}))(?<secret>${secret})`,
		'gi',
	),
});

/** Secrets that only the program's own way of taking them gives away. */
export const commandRules: readonly SecretRule[] = [
	// net use Z: \\server\share hunter2 /user:CORP\ann
	{
		id: 'net-use',
		triggers: ['net use', 'net.exe use'],
		expression:
			/(?<before>\bnet(?:\.exe)?[ \t]{1,8}use[ \t]{1,8}(?:[a-z]:[ \t]{1,8}|\*[ \t]{1,8})?\\\\[^\s]{1,260}[ \t]{1,8}(?:\/user:[^\s]{1,260}[ \t]{1,8})?)(?<secret>[^\s/*][^\s]{0,260})/gi,
	},
	{
		id: 'net-use-user',
		triggers: ['/user:'],
		expression:
			/(?<before>\bnet(?:\.exe)?[ \t]{1,8}use\b[^\r\n]{0,300}?\/user:[^\s]{1,260}[ \t]{1,8})(?<secret>[^\s/*][^\s]{0,260})/gi,
	},
	{
		id: 'net-user',
		triggers: ['net user', 'net.exe user'],
		expression:
			/(?<before>\bnet(?:\.exe)?[ \t]{1,8}user[ \t]{1,8}[^\s/]{1,260}[ \t]{1,8})(?<secret>[^\s/*][^\s]{0,260})/gi,
	},
	option('cmdkey', 'cmdkey', '/pass:', ['/pass:']),
	option('schtasks', 'schtasks', '/rp[ \\t]{1,8}', ['/rp ']),
	option('service-account', 'sc', 'password=[ \\t]{0,8}', ['password=']),
	option('remote-desktop', '(?:xfreerdp|wfreerdp)', '/p:', ['/p:']),
	option('psexec', 'psexec(?:64)?', '-p[ \\t]{1,8}', ['psexec']),
	option('putty', '(?:plink|pscp|psftp|putty)', '-pw[ \\t]{1,8}', ['-pw']),
	option('sshpass', 'sshpass', `-p(?:${gap})?`, ['sshpass']),
	option(
		'mysql',
		'mysql(?:dump|admin|import)?',
		'-p',
		['mysql'],
		'[^\\s"\'\\u0000-][^\\s"\'\\u0000]{0,512}',
	),
	option('redis', 'redis-cli', `-a${gap}`, ['redis-cli']),
	option('ldap', 'ldap(?:search|modify|add|delete|whoami)', `-w${gap}`, ['ldap']),
	option('openssl', 'openssl', `-pass(?:in|out)?${gap}pass:`, ['openssl']),
	option('archiver', '7za?', '-p', ['7z'], '[^\\s"\'\\u0000-][^\\s"\'\\u0000]{0,512}'),
	option('docker-login', '(?:docker|podman|nerdctl|crane|helm)', `(?:-p|--password)(?:${gap}|=)`, [
		'login',
	]),
	option('azure-login', 'az', `(?:-p|--password)(?:${gap}|=)`, ['az login', 'az.cmd login']),
	option(
		'curl-user',
		'curl',
		`(?:-u|--user|--proxy-user|-U)(?:${gap}|=)?["']?[^\\s:"'\\u0000]{1,128}:`,
		['curl'],
		'[^\\s"\'\\u0000]{1,512}',
	),
	option(
		'smb-user',
		'smbclient|mount\\.cifs|rpcclient',
		`-U${gap}["']?[^\\s%"'\\u0000]{1,128}%`,
		['-u'],
		'[^\\s"\'\\u0000]{1,512}',
	),
	{
		// ConvertTo-SecureString 'hunter2' -AsPlainText, ConvertTo-SecureString -String "hunter2"
		id: 'secure-string',
		triggers: ['convertto-securestring'],
		expression:
			/(?<before>ConvertTo-SecureString[ \t]{1,8}(?:-(?:AsPlainText|Force|String)[ \t]{1,8}){0,3}\\{0,7})(?<secret>"[^"\r\n]{1,512}|'[^'\r\n]{1,512}|[^\s"'$(-][^\s"']{0,512})/gi,
	},
	{
		// 'hunter2' | ConvertTo-SecureString
		id: 'secure-string-piped',
		triggers: ['convertto-securestring'],
		expression:
			/(?<before>(?<q>["']))(?<secret>[^"'\r\n]{1,512})(?=\k<q>[ \t]{0,8}\|[ \t]{0,8}ConvertTo-SecureString)/gi,
	},
	{
		// New-Object PSCredential('ann', 'hunter2'), NetworkCredential("ann","hunter2")
		id: 'credential-object',
		triggers: ['credential'],
		expression:
			/(?<before>Credential\(?[ \t]{0,8}(?:-ArgumentList[ \t]{1,8})?\(?["'][^"'\r\n]{1,128}["'][ \t]{0,8},[ \t]{0,8}["'])(?<secret>[^"'\r\n]{1,512})/gi,
	},
	{
		// machine example.org login ann password hunter2
		id: 'netrc',
		triggers: ['login '],
		expression:
			/(?<before>\blogin\s{1,40}\S{1,128}\s{1,40}(?:account\s{1,40}\S{1,128}\s{1,40})?password\s{1,40})(?<secret>\S{1,512})/gi,
	},
	{
		// db.example.org:5432:shop:ann:hunter2
		id: 'pgpass',
		triggers: [':5432:', ':5433:', ':*:', ':6432:'],
		expression:
			/(?<=^|[\r\n])(?<before>[\w.*/-]{1,128}:(?:\d{1,5}|\*):[\w.*-]{1,64}:[\w.*-]{1,64}:)(?<secret>[^\s]{1,512})/g,
	},
];
