/** A generator of numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export type Random = () => number;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const alphanumeric = `${lower}${lower.toUpperCase()}${digits}`;
const base64 = `${alphanumeric}+/`;
const keySigns = 'BCDFGHJKMPQRTVWXY2346789';

export const pick = <T>(random: Random, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)] as T;

export const drawn = (random: Random, signs: string, length: number): string =>
	Array.from({ length }, () => pick(random, [...signs])).join('');

const b64 = (text: string): string => Buffer.from(text).toString('base64');
const b64url = (text: string): string => Buffer.from(text).toString('base64url');
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');
const group = (random: Random, signs: string, size: number, count: number): string =>
	Array.from({ length: count }, () => drawn(random, signs, size)).join('-');

/** A kind of secret: the setting that it would stand under, and how one is made. */
export interface SecretKind {
	readonly key: string;
	readonly make: (random: Random) => string;
	/** It is recognised by its form, wherever it stands. */
	readonly tells?: boolean;
}

const kind = (key: string, make: SecretKind['make'], tells = false): SecretKind => ({
	key,
	make,
	tells,
});
const plain =
	(length: number, signs = alphanumeric): SecretKind['make'] =>
	(random) =>
		drawn(random, signs, length);
const prefixed =
	(prefix: string, length: number, signs = alphanumeric): SecretKind['make'] =>
	(random) =>
		`${prefix}${drawn(random, signs, length)}`;

/** Every kind of secret that is planted, by name. */
export const secretKinds: Readonly<Record<string, SecretKind>> = {
	password: kind(
		'password',
		(random) => `${drawn(random, alphanumeric, 9)}!${drawn(random, digits, 2)}`,
	),
	'password with signs': kind(
		'Password',
		(random) => `p@${drawn(random, alphanumeric, 6)}#$%${drawn(random, lower, 2)}`,
	),
	passphrase: kind('passphrase', (random) => group(random, lower, 6, 4)),
	'database password': kind('DB_PASSWORD', plain(16)),
	'administrator password': kind('AdministratorPassword', plain(12)),
	pwd: kind('dbPwd', plain(14)),
	'client secret': kind('client_secret', plain(32)),
	'api key': kind('api_key', plain(32, `${digits}abcdef`)),
	'api key, camel case': kind('apiKey', plain(40)),
	'access token': kind('access_token', plain(48)),
	'refresh token': kind('refreshToken', plain(40)),
	'private token': kind('PRIVATE_TOKEN', plain(20)),
	'account key': kind('AccountKey', (random) => `${drawn(random, base64, 86)}==`, true),
	'shared access key': kind('SharedAccessKey', (random) => `${drawn(random, base64, 43)}=`),
	'connection password': kind('connection_password', plain(18)),
	'encryption key': kind('encryption-key', plain(44, base64)),
	'registry auth': kind('registry_auth', (random) => b64(`ann:${drawn(random, alphanumeric, 12)}`)),
	'identity token': kind('identitytoken', plain(64)),
	'wireless key': kind('keyMaterial', plain(14)),
	'pre-shared key': kind('psk', plain(20)),
	'recovery password': kind('RecoveryPassword', (random) => group(random, digits, 6, 8), true),
	'product key': kind(
		'ProductKey',
		(random) =>
			`${drawn(random, keySigns, 4)}4-${group(random, keySigns, 5, 3)}-W${drawn(random, keySigns, 4)}`,
		true,
	),
	jwt: kind(
		'id_token',
		(random) =>
			`${b64url('{"alg":"HS256","typ":"JWT"}')}.${b64url(`{"sub":"${drawn(random, digits, 10)}"}`)}.${drawn(random, alphanumeric, 43)}`,
		true,
	),
	'aws key id': kind(
		'AWS_ACCESS_KEY_ID',
		(random) => `AKIA${drawn(random, `${lower.toUpperCase()}234567`, 16)}`,
		true,
	),
	'aws secret': kind('AWS_SECRET_ACCESS_KEY', plain(40, base64)),
	'aws session token': kind('aws_session_token', plain(120, base64)),
	'google key': kind('google_api_key', prefixed('AIza', 35), true),
	'google oauth': kind('oauth_token', prefixed('ya29.', 60), true),
	github: kind('GITHUB_TOKEN', prefixed('ghp_', 36), true),
	'github, fine grained': kind('GH_TOKEN', prefixed('github_pat_', 82), true),
	gitlab: kind('CI_JOB_TOKEN', prefixed('glpat-', 20), true),
	slack: kind(
		'SLACK_TOKEN',
		(random) =>
			`xoxb-${drawn(random, digits, 12)}-${drawn(random, digits, 12)}-${drawn(random, alphanumeric, 24)}`,
		true,
	),
	npm: kind('NPM_TOKEN', prefixed('npm_', 36), true),
	pypi: kind('PYPI_TOKEN', prefixed('pypi-AgEIcHlwaS5vcmc', 60), true),
	'docker token': kind('DOCKER_TOKEN', prefixed('dckr_pat_', 27), true),
	'swarm token': kind(
		'join_token',
		(random) =>
			`SWMTKN-1-${drawn(random, `${lower}${digits}`, 50)}-${drawn(random, `${lower}${digits}`, 25)}`,
		true,
	),
	vault: kind('VAULT_TOKEN', prefixed('hvs.', 32), true),
	payment: kind('STRIPE_SECRET', prefixed('sk_live_', 24), true),
	sendgrid: kind(
		'SENDGRID_API_KEY',
		(random) => `SG.${drawn(random, alphanumeric, 22)}.${drawn(random, alphanumeric, 43)}`,
		true,
	),
	'model key': kind(
		'OPENAI_API_KEY',
		(random) => `sk-proj-a1B${drawn(random, alphanumeric, 45)}`,
		true,
	),
	'entra secret': kind(
		'AZURE_CLIENT_SECRET',
		(random) => `${drawn(random, alphanumeric, 3)}8Q~${drawn(random, alphanumeric, 34)}`,
		true,
	),
	'hugging face': kind(
		'HF_TOKEN',
		(random) => `hf_${drawn(random, `${lower}${lower.toUpperCase()}`, 34)}`,
		true,
	),
	'crypt hash': kind(
		'root_password_hash',
		(random) => `$6$${drawn(random, alphanumeric, 12)}$${drawn(random, alphanumeric, 86)}`,
		true,
	),
	'client key': kind('client-key-data', (random) => b64(drawn(random, alphanumeric, 90))),
	'session cookie': kind('session_token', plain(36, `${digits}abcdef`)),
	telegram: kind(
		'BOT_TOKEN',
		(random) => `${drawn(random, digits, 9)}:AA${drawn(random, alphanumeric, 33)}`,
		true,
	),
};

const xml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');
const kebab = (key: string): string =>
	key
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replaceAll('_', '-')
		.toLowerCase();
const hidden = (value: string): string => utf16(`${value}Password`);

/** Where a secret is written: what stands around it. */
export type Carrier = (key: string, value: string) => string;

/** Every way in which a secret is written down, by name. */
export const carriers: Readonly<Record<string, Carrier>> = {
	ini: (key, value) => `${key} = ${value}`,
	json: (key, value) => `{"name": "shop", "${key}": ${JSON.stringify(value)}, "port": 5432}`,
	'json in json': (key, value) => JSON.stringify({ body: JSON.stringify({ [key]: value }) }),
	yaml: (key, value) => `  ${key}: "${value}"`,
	'yaml, plain': (key, value) => `  ${key}: ${value}`,
	xml: (key, value) => `<settings><${key}>${xml(value)}</${key}></settings>`,
	'xml attribute': (key, value) => `<add key="${key}" value="${xml(value)}" />`,
	argv: (key, value) => `/usr/bin/shop --user ann --${kebab(key)} '${value}' --verbose`,
	'argv, joined': (key, value) => `C:\\shop\\shop.exe --${kebab(key)}=${value} --verbose`,
	'argv, zeros': (key, value) =>
		['/usr/bin/shop', `--${kebab(key)}`, value, '--verbose'].join('\0'),
	'argv, list': (key, value) => `"Args": ["shop", "--${kebab(key)}", ${JSON.stringify(value)}]`,
	env: (key, value) => `export ${key.replaceAll('-', '_').toUpperCase()}='${value}'`,
	'url password': (_, value) =>
		`remote: https://ann:${encodeURIComponent(value)}@git.acme.example/shop.git`,
	'url query': (_, value) =>
		`GET https://acme.example/api?user=ann&access_token=${encodeURIComponent(value)}&page=2 200`,
	header: (_, value) => `> Authorization: Bearer ${value}`,
	cookie: (_, value) => `Cookie: theme=dark; sid=${value}`,
	'log line': (key, value) =>
		`2026-01-15T10:20:30.123Z ERROR login failed: ${key}=${value}, retrying in 5 s`,
	powershell: (_, value) => `$s = ConvertTo-SecureString '${value}' -AsPlainText -Force`,
	'powershell, encoded': (_, value) =>
		`powershell.exe -NoProfile -EncodedCommand ${utf16(`cmdkey /add:files01 /user:ann /pass:${value}`)}`,
	'registry export': (key, value) =>
		`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Shop]\n"Port"=dword:00001538\n"${key}"="${value}"`,
	netsh: (_, value) =>
		`Security settings\n-----------------\n    Key Content            : ${value}`,
	'docker config': (_, value) =>
		`{"auths": {"registry.acme.example": {"auth": "${b64(`ann:${value}`)}"}}}`,
	'docker info': (_, value) =>
		` HTTP Proxy: http://ann:${encodeURIComponent(value)}@proxy.acme.example:3128\n No Proxy: localhost`,
	unattend: (_, value) =>
		`<AutoLogon>\n  <Password>\n    <Value>${hidden(value)}</Value>\n    <PlainText>false</PlainText>\n  </Password>\n</AutoLogon>`,
	'unattend, plain': (_, value) =>
		`<UserAccounts><AdministratorPassword><Value>${xml(value)}</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>`,
	'event text': (key, value) =>
		`A new process has been created. Process Command Line: "C:\\shop\\svc.exe" /${key} ${value}`,
	'event xml': (key, value) => `<EventData><Data Name="${key}">${xml(value)}</Data></EventData>`,
	'net use': (_, value) => `net use Z: \\\\files01\\team ${value} /user:ACME\\ann`,
	cmdkey: (_, value) => `cmdkey /generic:files01 /user:ACME\\ann /pass:${value}`,
	'connection string': (_, value) =>
		`Server=db01;Database=shop;User Id=ann;Password=${value};Encrypt=true`,
	netrc: (_, value) => `machine git.acme.example login ann password ${value}`,
	'kubernetes env': (key, value) => `        - name: ${key}\n          value: "${value}"`,
	'curl user': (_, value) => `curl -sS -u 'ann:${value}' https://acme.example/`,
	'known by form': (_, value) => `request failed for ${value} after 3 attempts`,
};

// What the bytes of a secret decide alone, of base64 of something longer.
function within(before: string, value: string): { text: string; core: string } {
	const text = b64(`${before}${value}and more`);
	const length = Buffer.byteLength(value);
	const first = Math.ceil((before.length * 8) / 6);
	return { text, core: text.slice(first, Math.floor(((before.length + length) * 8) / 6)) };
}

/** The same secret, written once more elsewhere: a text, or one with the part that must be gone. */
export const encodings: Readonly<
	Record<string, (value: string) => string | { text: string; core: string }>
> = {
	raw: (value) => value,
	base64: (value) => b64(value),
	'base64 of lines': (value) => {
		const { text, core } = within('a name and a ', value);
		return { text: text.replace(/.{16}/g, '$&\n'), core: core.replace(/.{16}/g, '$&\n') };
	},
	'base64, one before': (value) => within('x', value),
	'base64, two before': (value) => within('xy', value),
	base64url: (value) => b64url(value),
	hex: (value) => Buffer.from(value).toString('hex'),
	'hex, capitals': (value) => Buffer.from(value).toString('hex').toUpperCase(),
	percent: (value) => encodeURIComponent(value),
	json: (value) => JSON.stringify(value),
	xml: (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;'),
	'utf-16 base64': (value) => utf16(value),
	'utf-16': (value) => [...value].join('\0'),
};

/** How the text around a secret is laid out. */
export const layouts: Readonly<
	Record<string, (lines: readonly string[], planted: string) => string>
> = {
	middle: (lines, planted) => [...lines, planted, ...lines].join('\n'),
	alone: (_, planted) => planted,
	'first, with a mark': (lines, planted) => `\uFEFF${[planted, ...lines].join('\r\n')}`,
	'lines of Windows': (lines, planted) =>
		[...lines, planted.replaceAll('\n', '\r\n'), ...lines].join('\r\n'),
	'carriage returns': (lines, planted) =>
		[...lines, planted.replaceAll('\n', '\r'), ...lines].join('\r'),
	'last, without an end': (lines, planted) => [...lines, planted].join('\n'),
	'very long line': (lines, planted) => `${lines.join(' ').repeat(60)} ${planted}`,
};
