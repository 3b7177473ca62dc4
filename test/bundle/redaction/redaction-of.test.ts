import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { redactionOf } from '../../../src/bundle/redaction/redaction-of.ts';
import type { Transcript, TranscriptEntry } from '../../../src/model/transcript.ts';

const key = createHash('sha256').update('a bundle').digest();

const seen = (
	operation: TranscriptEntry['operation'],
	args: readonly unknown[],
	value: unknown,
): TranscriptEntry => ({ operation, args, reading: { status: 'observed', value } });

const file = (path: string, text: string) => seen('readFile', [path], { text, truncated: false });

const transcriptOf = (...entries: readonly TranscriptEntry[]): Transcript => ({
	os: 'windows',
	observedAt: '2026-01-15T10:20:30.000Z',
	options: { proof: false, online: false },
	entries,
});

async function redacted(...entries: readonly TranscriptEntry[]) {
	const redaction = await redactionOf({ transcript: transcriptOf(...entries) }, { key });
	const values = redaction.transcript.entries.map(({ reading }) =>
		reading.status === 'observed' ? reading.value : reading,
	);
	return { redaction, values, text: JSON.stringify(redaction.transcript.entries) };
}

async function textOf(...lines: readonly string[]): Promise<string> {
	const { values } = await redacted(file('C:/log.txt', lines.join('\n')));
	return (values[0] as { text: string }).text;
}

describe('names', () => {
	test('that one entry tells by its place are replaced in all others, in their capitals', async () => {
		const { text, values } = await redacted(
			file(
				'C:/log.txt',
				'WS-KIRA42 asked ws-kira42.corp.zenith.example, user kira.voss, C:\\Users\\kira.voss\\x.txt',
			),
			seen(
				'registryValues',
				['HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName'],
				{
					ComputerName: 'WS-KIRA42',
				},
			),
			seen('environmentVariable', ['USERNAME'], 'kira.voss'),
			seen('environmentVariable', ['USERDNSDOMAIN'], 'corp.zenith.example'),
		);
		expect(text).not.toMatch(/kira|voss|zenith/i);
		expect((values[0] as { text: string }).text).toMatch(
			/^PC-[0-9A-F]{8} asked pc-[0-9a-f]{8}\.dom-[0-9a-f]{8}\.example, user (user-[0-9a-f]{8}), C:\\Users\\\1\\x\.txt$/,
		);
	});

	test('that every machine has stay: root, SYSTEM, the folder Public, host.docker.internal', async () => {
		const line = 'root and NT AUTHORITY\\SYSTEM in C:\\Users\\Public\\x via host.docker.internal';
		expect(await textOf(line)).toBe(line);
	});

	test('of a user that are words of every log are replaced where they stand as names alone', async () => {
		const text = await textOf('C:\\Users\\docker\\x and /home/ubuntu/y; docker failed on ubuntu');
		expect(text).toMatch(
			/^C:\\Users\\user-\w{8}\\x and \/home\/user-\w{8}\/y; docker failed on ubuntu$/,
		);
	});

	test('of people in /etc/passwd are replaced in /etc/group alike', async () => {
		const { values } = await redacted(
			file(
				'/etc/passwd',
				'root:x:0:0:root:/root:/bin/bash\nmira:x:1000:1000:Mira Kova,,,:/home/mira:/bin/bash\n',
			),
			file('/etc/group', 'docker:x:999:mira\nmira:x:1000:\n'),
		);
		const [passwd, group] = values as readonly { text: string }[];
		const [, name] =
			/\n(user-\w{8}):x:1000:1000:Person \w{8},,,:\/home\/\1:/.exec(passwd?.text ?? '') ?? [];
		expect(name).toBeDefined();
		expect(group?.text).toBe(`docker:x:999:${name}\n${name}:x:1000:\n`);
	});
});

describe('addresses', () => {
	test('keep their kind, their network and how they are written', async () => {
		const text = await textOf(
			'10.20.30.40 10.20.30.41 10.20.30.0/24 ip-10-20-30-40 ::ffff:10.20.30.40',
			'172.17.0.2 127.0.0.1 169.254.169.254 255.255.255.0 8.8.8.8',
		);
		const [moved = '', kept] = text.split('\n');
		const [one = '', other = '', network = '', dashed, mapped] = moved.split(' ');
		const net = one.split('.').slice(0, 3).join('.');
		expect(one).toMatch(/^10\./);
		expect(one).not.toBe('10.20.30.40');
		expect(other.startsWith(`${net}.`)).toBe(true);
		expect(network).toBe(`${net}.0/24`);
		expect(dashed).toBe(`ip-${one.replaceAll('.', '-')}`);
		expect(mapped).toBe(`::ffff:${one}`);
		expect(kept).toBe('172.17.0.2 127.0.0.1 169.254.169.254 255.255.255.0 8.8.8.8');
	});

	test('are not seen in versions', async () => {
		const lines = [
			'Version: 10.0.19045.1, docker 1.2.3.4-5, libfoo:amd64 1.2.3.4, AgentVersion="2.7.41.9"',
			'golang-x (= 1.0.2.118.g5cfc4c3-1), Chrome/120.0.0.0 Safari, v1.2.3.4, 1.3.6.1.4.1',
		];
		expect((await textOf(...lines)).split('\n')).toEqual(lines);
	});

	test('of IPv6 keep their class, their network and their form', async () => {
		const text = await textOf(
			'2a01:4f8:1:2::1 2A01:4F8:1:2::7 fe80::a00:27ff:fe4e:66a1 ::1 fd12:3456:789a::5 2001:db8::9',
		);
		const [one = '', other = '', link = '', loop, local = '', documentation] = text.split(' ');
		expect(one).toMatch(/^[23][0-9a-f]{3}:.*::1$/);
		expect(other.toLowerCase().replace(/7$/, '1')).toBe(one);
		expect(other).toBe(other.toUpperCase());
		expect(link).toMatch(/^fe80::a00:27ff:fe[0-9a-f]{2}:[0-9a-f]{1,4}$/);
		expect([loop, documentation]).toEqual(['::1', '2001:db8::9']);
		expect(local).toMatch(/^fd.*::5$/);
		expect(text).not.toMatch(/4f8:1:2|3456:789a|4e:66a1/i);
	});

	test('of cards keep the beginning of a virtual one, and become local else', async () => {
		const text = await textOf('08:00:27:4E:66:A1 3c-52-82-aa-bb-cc ff:ff:ff:ff:ff:ff');
		expect(text).toMatch(
			/^08:00:27:[0-9A-F:]{8} [0-9a-f][26ae](?:-[0-9a-f]{2}){5} ff:ff:ff:ff:ff:ff$/,
		);
		expect(text).not.toMatch(/4E:66:A1|aa-bb-cc/);
	});
});

describe('identifiers', () => {
	test('SIDs keep well-known authorities and accounts', async () => {
		const text = await textOf(
			'S-1-5-18 S-1-5-32-544 S-1-5-21-111-222-333-500 S-1-5-21-111-222-333-1001',
		);
		const [system, administrators, first = '', user = ''] = text.split(' ');
		expect([system, administrators]).toEqual(['S-1-5-18', 'S-1-5-32-544']);
		expect(first).toMatch(/^S-1-5-21-\d+-\d+-\d+-500$/);
		expect(first).not.toContain('111-222-333');
		expect(user.startsWith(first.replace(/500$/, ''))).toBe(true);
		expect(Number(user.split('-').at(-1))).toBeGreaterThanOrEqual(1000);
	});

	test('firmware keeps the part of a serial number that identification matches on', async () => {
		const uuid = 'ec2f58af-2dad-c57e-88c0-a81cb6084290';
		const { values } = await redacted(
			file('/sys/class/dmi/id/product_uuid', `${uuid.toUpperCase()}\n`),
			file('/sys/class/dmi/id/product_serial', `${uuid}\n`),
			file('/sys/class/dmi/id/chassis_asset_tag', '7783-7084-3265-9085-8269-3286-77\n'),
			file('/sys/class/dmi/id/board_serial', 'GoogleCloud-0123456789ABCDEF\n'),
			file('/sys/class/dmi/id/chassis_serial', 'To be filled by O.E.M.\n'),
		);
		const [first = '', second, tag, board, nobody] = (values as readonly { text: string }[]).map(
			({ text }) => text.trim(),
		);
		expect(first.toLowerCase()).toBe(second);
		expect(second).toMatch(/^ec2[0-9a-f]{5}-[0-9a-f]{4}-c[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(second).not.toBe(uuid);
		expect(tag).toBe('7783-7084-3265-9085-8269-3286-77');
		expect(board).toMatch(/^GoogleCloud-\d{10}[A-Z]{6}$/);
		expect(board).not.toBe('GoogleCloud-0123456789ABCDEF');
		expect(nobody).toBe('To be filled by O.E.M.');
	});
});

describe('secrets', () => {
	test('are exempt by the name of their setting, never by their value', async () => {
		const text = await textOf(
			'api_key_file = /etc/shop.key',
			'PublicKeyToken=31bf3856ad364e35',
			'TOKEN=false',
			'{"password":null}',
		);
		const lines = text.split('\n');
		expect(lines[0]).toBe('api_key_file = /etc/shop.key');
		expect(lines[1]).toBe('PublicKeyToken=31bf3856ad364e35');
		expect(lines[2]).toMatch(/^TOKEN=\[secret-\w{8}\]$/);
		expect(lines[3]).toBe('{"password":null}');
	});

	test('that a sentence tells are taken out', async () => {
		const text = await textOf(
			"The password for user 'mira' is 'Kx7pQ2mz'",
			`password is "Wy3nR8"`,
			"setenv('DB_PASSWORD', 'Zk2b7V')",
		);
		expect(text).not.toMatch(/Kx7pQ2mz|Wy3nR8|Zk2b7V/);
	});

	test('that are everyday words are taken out where they stand, and nowhere else', async () => {
		const text = await textOf('password=docker', 'starting docker, all true');
		expect(text).toMatch(/^password=\[secret-\w{8}\]\nstarting docker, all true$/);
	});

	test('of a key of several lines go whole, with an END and without', async () => {
		const key = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEowIBAAKCAQEAz', 'q8Zk2b7Vh3', ''];
		expect(await textOf('a', ...key, 'b')).not.toMatch(/MIIE|q8Zk/);
		expect(await textOf('a', ...key.slice(0, 3), '-----END RSA PRIVATE KEY-----', 'b')).toMatch(
			/\nb$/,
		);
	});

	test('under the key of a structure go whole, and everywhere', async () => {
		const { text } = await redacted(
			seen('registryValues', ['HKLM\\SOFTWARE\\Winlogon'], { DefaultPassword: 'Kx7pQ2mz' }),
			file('C:/log.txt', `logon with Kx7pQ2mz, ${Buffer.from('Kx7pQ2mz').toString('hex')}`),
		);
		expect(text).not.toMatch(/Kx7pQ2mz|4b7870/);
	});
});

describe('the whole', () => {
	test('is the same for the same key, and another for another', async () => {
		const transcript = transcriptOf(
			file('C:/log.txt', 'C:\\Users\\kira.voss at 10.20.30.40, password=Kx7pQ2mz'),
		);
		const [one, same, other] = await Promise.all(
			[key, key, new Uint8Array(32)].map((each) => redactionOf({ transcript }, { key: each })),
		);
		expect(one?.transcript).toEqual(same?.transcript);
		expect(one?.transcript).not.toEqual(other?.transcript);
	});

	test('withholds an entry that cannot be redacted, and counts it', async () => {
		const { redaction } = await redacted(
			seen('networkAddresses', [], 'no list'),
			file('C:/log.txt', 'fine'),
		);
		expect(redaction.report().withheld).toEqual(['transcript.jsonl:1']);
		expect(redaction.transcript.entries[0]?.reading).toMatchObject({
			status: 'unobserved',
			reason: 'skipped',
		});
	});

	test('lets no text grow the map without end: then all share a placeholder', async () => {
		const lines = Array.from({ length: 5000 }, (_, at) => `10.${at >> 8}.${at & 255}.7`);
		const { redaction, values } = await redacted(file('C:/log.txt', lines.join('\n')));
		expect(redaction.report().mapIsFull).toBe(true);
		expect(redaction.map().length).toBe(4096);
		expect((values[0] as { text: string }).text.split('\n').at(-1)).toBe('10.0.0.0');
	});

	test('is searched for what was taken out, raw and encoded, and says only where', async () => {
		const { redaction } = await redacted(
			file('C:/log.txt', 'password=Kx7pQ2mzW4 in C:\\Users\\kira.voss\\x'),
		);
		const residue = redaction.residue();
		residue.look('a', 'all is well');
		residue.look('b', `x ${Buffer.from('..Kx7pQ2mzW4').toString('base64')} KIRA.VOSS`);
		expect(residue.found()).toEqual([
			{ member: 'b', kind: 'secret', count: 1 },
			{ member: 'b', kind: 'user', count: 1 },
		]);
	});
});

describe('a log', () => {
	async function logOf(chunks: readonly Uint8Array[]): Promise<string> {
		const logs = { 'a.log': () => chunks };
		const redaction = await redactionOf({ transcript: transcriptOf(), logs }, { key });
		let text = '';
		for await (const part of redaction.log('a.log')) text += part;
		return text;
	}

	test('is redacted the same in whatever chunks it comes', async () => {
		const filler = 'level=info msg="layer pulled"\n'.repeat(20_000);
		const bytes = Buffer.from(
			`${filler}password=Kx7pQ2mzW4\n${filler}-----BEGIN PRIVATE KEY-----\n${'Zk2b7Vh3'.repeat(8)}\n-----END PRIVATE KEY-----\nlast Kx7pQ2mzW4`,
		);
		const whole = await logOf([bytes]);
		expect(whole).not.toMatch(/Kx7pQ2mzW4|Zk2b7Vh3/);
		const odd = Array.from({ length: Math.ceil(bytes.length / 7001) }, (_, at) =>
			bytes.subarray(at * 7001, (at + 1) * 7001),
		);
		expect(await logOf(odd)).toBe(whole);
	});

	test('in UTF-16 is read as such', async () => {
		expect(await logOf([Buffer.from('\uFEFFpassword=Kx7pQ2mzW4\r\n', 'utf16le')])).toMatch(
			/^\uFEFFpassword=\[secret-\w{8}\]\r\n$/,
		);
	});

	test('loses lines that are too long or binary, with a mark', async () => {
		const text = await logOf([Buffer.from(`a\n${'x'.repeat(70_000)}\nb\0\u0001c\nd\n`)]);
		expect(text).toBe('a\n[withheld: a line longer than 64 KiB]\n[withheld: binary]\nd\n');
		const endless = await logOf(Array.from({ length: 20 }, () => Buffer.alloc(65_536, 0x79)));
		expect(endless).toMatch(/^(?:\[withheld: a line longer than 64 KiB\])+$/);
	});
});
