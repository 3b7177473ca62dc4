import { describe, expect, test } from 'vitest';
import { parseServiceLines } from '../../src/parsers/service-lines.ts';

// As journalctl 252 of Debian 12 prints it with -o short-iso.
const log = [
	'-- Boot 1b0f7e1c1a5d4b0c9d2f0a7c2f0e4a11 --',
	'2026-01-01T09:30:00+0000 debian systemd[1]: Starting docker.service...',
	'2026-01-01T09:30:01+0000 debian dockerd[812]: time="2026-01-01T09:30:01.5Z" level=info msg="Starting up"',
	'2026-01-01T09:30:02+0000 debian dockerd[812]: failed to start daemon: two lines',
	'                                              of one message',
	'2026-01-01T09:30:03+0000 debian systemd[1]: docker.service: Main process exited',
	'                                            that is not the daemon',
	'2026-01-01T09:30:04+00:00 debian dockerd[813]: of systemd 255: a moment with a colon',
	'',
].join('\n');

describe('lines of one program in the log of systemd', () => {
	test('come without their heads, and with the further lines of a message', () => {
		expect(parseServiceLines(log, 'dockerd').split('\n')).toEqual([
			'time="2026-01-01T09:30:01.5Z" level=info msg="Starting up"',
			'failed to start daemon: two lines',
			'of one message',
			'of systemd 255: a moment with a colon',
			'',
		]);
	});

	test('are none where another program wrote, and of a text that is none', () => {
		expect(parseServiceLines(log, 'containerd')).toBe('');
		expect(parseServiceLines('dockerd[1]: no head\n', 'dockerd')).toBe('');
		expect(parseServiceLines('', 'dockerd')).toBe('');
	});
});
