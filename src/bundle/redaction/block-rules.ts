import type { SecretRule } from './secret-rule.ts';

/** Secrets of several lines: the whole block goes, and what follows a beginning that has no end. */
export const blockRules: readonly SecretRule[] = [
	{
		// Whatever stands between BEGIN and END; without an END what stands before the next empty line.
		id: 'pem',
		triggers: ['-----begin'],
		expression:
			/(?<before>-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY(?: BLOCK)?|PGP MESSAGE|ENCRYPTED MESSAGE)-----)(?<secret>(?:[^-]|-(?!----)){1,65536}(?:-----END [A-Z0-9 ]{1,60}-----)|(?:[^\r\n]|\r?\n(?!\r?\n)){1,16384})/g,
	},
	{
		// The end of a key whose beginning is cut off
		id: 'pem-end',
		triggers: ['-----end'],
		expression:
			/(?<before>(?:^|[\r\n]))(?<secret>(?:[^\r\n]{0,64}[A-Za-z0-9+/=]{16,80}\r?\n){1,400})(?=[^\r\n]{0,64}-----END [A-Z0-9 ]{0,40}PRIVATE KEY)/g,
	},
	{
		id: 'putty-key',
		triggers: ['private-lines:'],
		expression:
			/(?<before>Private-Lines: \d{1,4}\r?\n)(?<secret>(?:[A-Za-z0-9+/=]{1,80}\r?\n?){1,200})/g,
	},
	{
		// PrivateKey = base64 of 32 bytes, as WireGuard has it
		id: 'wireguard',
		triggers: ['presharedkey', 'privatekey'],
		expression:
			/(?<before>\b(?:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8})(?<secret>[A-Za-z0-9+/]{42,44}={0,2})/g,
	},
	{
		// psk="hunter2" of wpa_supplicant; Key Content : hunter2 of netsh wlan show profile key=clear
		id: 'wireless',
		triggers: ['psk', 'key content', 'inhalt', 'contenu de la cl'],
		expression:
			/(?<before>(?:\b(?:wpa[_-])?(?:psk|passphrase)[ \t]{0,8}=[ \t]{0,8}"?|(?:Key Content|Schlüsselinhalt|Contenu de la clé|Contenido de la clave)[ \t\u00a0]{0,40}:[ \t]{0,8}))(?<secret>[^\r\n"]{1,128})/gi,
	},
];
