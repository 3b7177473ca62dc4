import { secretKeys } from './secret-keys.ts';
import type { SecretRule } from './secret-rule.ts';

const { pattern, triggers, isSecret } = secretKeys;

const accepts: NonNullable<SecretRule['accepts']> = ({ key = '' }) => isSecret(key);

// Windows Setup writes a hidden password as base64 of UTF-16 with the element's name at its end:
// https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword
const elements = ['AdministratorPassword', 'Password'];

function hiddenPassword(secret: string): readonly string[] {
	if (!/^[A-Za-z0-9+/\s]{8,}={0,2}\s*$/.test(secret)) return [];
	const text = Buffer.from(secret, 'base64').toString('utf16le');
	const element = elements.find((name) => text.endsWith(name));
	return element === undefined ? [] : [text.slice(0, -element.length)];
}

/** Secrets in XML: unattend files, WLAN profiles, Maven and .NET settings, property lists. */
export const markupRules: readonly SecretRule[] = [
	{
		// <Password><Value>aHVudGVyMg==</Value><PlainText>false</PlainText></Password>, <keyMaterial>hunter2</keyMaterial>
		id: 'xml-element',
		triggers,
		expression: new RegExp(
			`(?<before><(?:\\w{1,20}:)?(?<key>${pattern})(?:\\s[^<>]{0,200})?>\\s{0,80}(?:<Value>\\s{0,80})?(?:<!\\[CDATA\\[)?)(?<secret>[^\\s<][^<]{0,8192})`,
			'gi',
		),
		accepts,
		inside: hiddenPassword,
	},
	{
		// <add key="ApiKey" value="hunter2"/>, <property name="password" value="hunter2"/>
		id: 'xml-attribute',
		triggers,
		expression: new RegExp(
			`(?<before>\\b(?:key|name)\\s{0,4}=\\s{0,4}["'](?<key>${pattern})["'][^<>]{0,80}?\\svalue\\s{0,4}=\\s{0,4}(?<q>["']))(?<secret>[^<>"']{1,4096})`,
			'gi',
		),
		accepts,
	},
	{
		// <Data Name="Password">hunter2</Data>, <key>password</key><string>hunter2</string>
		id: 'xml-named',
		triggers,
		expression: new RegExp(
			`(?<before>(?:\\b(?:name|key)\\s{0,4}=\\s{0,4}["'](?<key>${pattern})["'][^<>]{0,80}>|<key>(?<listed>${pattern})</key>\\s{0,80}<string>))(?<secret>[^\\s<][^<]{0,4096})`,
			'gi',
		),
		accepts: ({ key, listed }) => isSecret(key ?? listed ?? ''),
	},
	{
		// A password of an unattend file that names no element of the list: anything beside PlainText
		id: 'xml-plain-text',
		triggers: ['plaintext'],
		expression:
			/(?<before><Value>\s{0,80})(?<secret>[^\s<][^<]{0,8192})(?=<\/Value>\s{0,80}<PlainText>)/gi,
		inside: hiddenPassword,
	},
];
