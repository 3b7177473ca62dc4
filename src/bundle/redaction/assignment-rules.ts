import { secretKeys } from './secret-keys.ts';
import type { SecretRule } from './secret-rule.ts';

const { pattern, triggers, isSecret } = secretKeys;
const key = `(?<![\\w.-])(?<key>${pattern})`;
// Not the colon between a Debian package and its architecture: passwd:amd64 1:4.13
const sign =
	'(?!:(?:amd64|arm64|armhf|i386|all|any)(?![\\w-]))[ \\t]{0,24}(?:=>|:=|[!=]?={1,2}|:)[ \\t]{0,24}';
// A quote as it is, or escaped once or more, as JSON inside JSON has it.
const quote = '\\\\{0,7}["\'`]';
// In a word without quotes: up to white space, or to what ends an item of a list.
const bare = '[^\\s"\'`,;&|<>(){}\\[\\]\\u0000\\\\][^\\s"\'`,;&|<>)}\\]\\u0000]{0,4096}';

const jsonKey = /["'][ \t]*:[ \t]*$/;
const literal = /^(?:null|true|false)$/;

// What stands without quotes behind a name in quotes is JSON, where null is no value but none.
const accepts: NonNullable<SecretRule['accepts']> = ({
	key: name = '',
	lead,
	before = '',
	secret,
}) => isSecret(name, lead) && !(jsonKey.test(before) && literal.test(secret ?? ''));

const rule = (
	id: string,
	expression: RegExp,
	needed: readonly string[] = triggers,
): SecretRule => ({
	id,
	triggers: needed,
	expression,
	accepts,
});

/** Secrets that a setting's name gives away, in ini, env, JSON, YAML, registry exports and command lines. */
export const assignmentRules: readonly SecretRule[] = [
	// "password": "hunter2", PASSWORD='hunter2', \"Token\"=\"...\"; an end of line ends a quote that is never closed.
	rule(
		'assigned-quoted',
		new RegExp(
			`(?<before>(?<lead>;?)${key}(?:${quote}|\\])?${sign}[@$bru]?(?<q>${quote}))(?<secret>[^\\r\\n]{1,8192}?)(?:(?<!\\\\)\\k<q>|(?=[\\r\\n]|$))`,
			'gi',
		),
	),
	// password = hunter 2, the whole rest of a line that begins with the name.
	rule(
		'assigned-line',
		new RegExp(
			`(?<=^|[\\r\\n])(?<before>[ \\t]{0,64}(?:(?:export|set|setx|env|arg)[ \\t]|- |\\$env:|\\$)?(?:${quote})?(?<key>${pattern}|key content)(?:${quote})?${sign})(?<secret>[^\\s"'\`{\\[|>][^\\r\\n]{0,8192})`,
			'gi',
		),
	),
	// --password=hunter2, token: abc, Pwd=abc;
	rule(
		'assigned-bare',
		new RegExp(`(?<before>(?<lead>;?)${key}(?:${quote}|\\])?${sign})(?<secret>${bare})`, 'gi'),
	),
	// --password hunter2, -Token "hunter2", ["--password", "hunter2"], with zero bytes between as in /proc/PID/cmdline
	rule(
		'argument',
		new RegExp(
			`(?<before>(?<![\\w])(?:--?|/)(?<key>${pattern})(?:[ \\t]{1,8}(?:\`|\\\\|\\^)?(?:\\r?\\n[ \\t]{0,40})?|\\u0000|["'][ \\t]{0,8},\\s{0,40}))(?<secret>"[^"\\r\\n]{1,4096}|'[^'\\r\\n]{1,4096}|(?!--)[^\\s"'\\u0000(-][^\\s"'\\u0000]{0,4096})`,
			'gi',
		),
	),
	// setenv('DB_PASSWORD', 'hunter2')
	rule(
		'listed',
		new RegExp(
			`(?<before>["']${key}["'][ \\t]{0,8},[ \\t]{0,8}["']{1,2})(?<secret>[^\\s"'][^"'\\r\\n]{0,4096})`,
			'gi',
		),
	),
	// The password for user 'ann' is 'hunter2'; password "hunter2"
	{
		id: 'said',
		triggers: ['password', 'passphrase'],
		expression:
			/(?<before>\b(?:password|passphrase)(?:[ \t]{1,8}for[ \t][^\r\n]{1,60}?[ \t](?:is|was|to)|[ \t]{1,8}(?:is|was|to))?[ \t]{1,8}(?:\\{0,7})(?<q>["']))(?<secret>[^"'\r\n\\]{1,256})(?=\\{0,7}\k<q>)/gi,
	},
	// {"name": "DB_PASSWORD", "value": "hunter2"}, - name: DB_PASSWORD, then value: hunter2
	rule(
		'named-value',
		new RegExp(
			`(?<before>\\b(?:name|key)(?:${quote})?[ \\t]{0,8}[:=][ \\t]{0,8}(?:${quote})?(?<key>${pattern})(?:${quote})?[ \\t]{0,8},?\\s{0,80}(?:${quote})?value(?:${quote})?[ \\t]{0,8}[:=][ \\t]{0,8}(?:${quote})?)(?<secret>[^\\s"'\\\\<>][^"'\\\\\\r\\n<>]{0,4096})`,
			'gi',
		),
	),
	// password: |, then indented lines
	rule(
		'yaml-block',
		new RegExp(
			`(?<=^|\\n)(?<before>(?<indent>[ ]{0,40})(?<key>${pattern}):[ \\t]{0,8}[|>][+-]?[ \\t]{0,8}\\r?\\n)(?<secret>(?:\\k<indent>[ ]{1,8}[^\\r\\n]{1,4096}(?:\\r?\\n|$)){1,64})`,
			'gi',
		),
	),
	// "Password"=hex:01,00,\ and further lines of a registry export
	rule(
		'registry-bytes',
		new RegExp(
			`(?<before>"(?<key>${pattern})"=hex(?:\\([0-9a-f]\\))?:)(?<secret>[0-9a-f]{2}(?:,(?:\\\\\\r?\\n[ ]{0,8})?[0-9a-f]{2}){0,4096},?)`,
			'gi',
		),
	),
];
