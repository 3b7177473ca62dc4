// Words that make the name of a setting one of a secret, wherever they stand in it.
const words = [
	...['pass(?:word|wd|phrase|code)', 'pwd', 'secret', 'token', 'credentials?', 'jwt', 'psk'],
	...[
		'api[_-]?key',
		'(?:access|account|private|shared|auth|encryption|signing|master|session)[_-]?key',
	],
	...['(?:client|service|storage|deploy|license|product|recovery|unlock|pre-?shared)[_-]?key'],
	...['key[_-]?material', '(?:client-key|client-certificate|certificate-authority)-data'],
	...[
		'connection[_-]?string',
		'(?:store|key)pass',
		'kennwort',
		'passwort',
		'contrase(?:ñ|n)a',
		'mot[_-]de[_-]passe',
	],
	...[
		'(?<![A-Za-z])pass(?![A-Za-z])',
		'(?<![A-Za-z])auth(?![\\w-])',
		'(?<![A-Za-z])pat(?![A-Za-z])',
	],
	...[
		'authorization',
		'(?<![A-Za-z])(?:set-)?cookie(?![A-Za-z])',
		'x-registry-(?:auth|config)',
		'\\bkey content',
	],
];

/** The source of an expression that matches the whole name of such a setting, in at most some 100 signs. */
const pattern = `[\\w.-]{0,48}?(?:${words.join('|')})[\\w.-]{0,48}`;

const triggers = [
	...['passw', 'passp', 'passc', 'pwd', 'secret', 'token', 'credential', 'jwt', 'psk', 'keypass'],
	...[
		'apikey',
		'api_key',
		'api-key',
		'accesskey',
		'access_key',
		'access-key',
		'accountkey',
		'keypass',
	],
	...[
		'account_key',
		'account-key',
		'privatekey',
		'private_key',
		'private-key',
		'sharedkey',
		'shared_key',
	],
	...[
		'shared-key',
		'authkey',
		'auth_key',
		'auth-key',
		'encryptionkey',
		'encryption_key',
		'encryption-key',
	],
	...[
		'signingkey',
		'signing_key',
		'signing-key',
		'masterkey',
		'master_key',
		'master-key',
		'sessionkey',
	],
	...[
		'session_key',
		'session-key',
		'clientkey',
		'client_key',
		'client-key',
		'servicekey',
		'service_key',
	],
	...[
		'service-key',
		'storagekey',
		'storage_key',
		'storage-key',
		'deploykey',
		'deploy_key',
		'deploy-key',
	],
	...[
		'licensekey',
		'license_key',
		'license-key',
		'productkey',
		'product_key',
		'product-key',
		'recoverykey',
	],
	...[
		'recovery_key',
		'recovery-key',
		'unlockkey',
		'unlock_key',
		'unlock-key',
		'keymaterial',
		'key_material',
	],
	...[
		'key-material',
		'certificate-data',
		'authority-data',
		'connectionstring',
		'connection_string',
	],
	...[
		'connection-string',
		'storepass',
		'kennwort',
		'passwort',
		'contrase',
		'mot_de_passe',
		'mot-de-passe',
	],
	...[
		'pass=',
		'pass:',
		'pass ',
		'pass"',
		"pass'",
		'_pass',
		'-pass',
		'auth"',
		"auth'",
		'auth=',
		'auth:',
		'_auth',
	],
	...[
		'-auth',
		'pat=',
		'pat:',
		'_pat',
		'-pat',
		'pat"',
		"pat'",
		'authorization',
		'cookie',
		'key content',
		'auth ',
		'pat ',
	],
];

// The name of something about a secret. Only names exempt, never values: TOKEN=false goes.
const about =
	/(?:[_.-]?(?:files?|filename|path|dir|folder|url|uri|endpoint|type|name|length|len|size|count|policy|expiry|expires|expiration|expired|age|history|ttl|timeout|lifetime|required|enabled|algorithm|format|version|store|provider|manager|service|driver|plugin|helpers?|hint))$|public[_-]?key|(?:^|[_-])tokens$|\.(?:deb|rpm|apk|so|dll|exe|sys|py|js|md|txt|log|conf|cfg|service|socket)$|^(?:secretary|tokeni[sz]e[rd]?|(?:no|without|ask|force)[_-]?pass\w*|ssh_auth_sock|xauthority)/i;

/**
 * Whether a setting of this name holds a secret. PWD alone is where a shell is, unless it follows a semicolon, as
 * in a connection string.
 */
function isSecret(key: string, before = ''): boolean {
	if (/^(?:OLD)?PWD$/.test(key)) return before.endsWith(';');
	return new RegExp(`^${pattern}$`, 'i').test(key) && !about.test(key);
}

/** What tells the names of settings that hold secrets. */
export const secretKeys = { pattern, triggers, isSecret } as const;
