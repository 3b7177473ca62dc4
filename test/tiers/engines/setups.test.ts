import { describe, expect } from 'vitest';
import { realTest } from '../../support/needs.ts';
import { keptFrom } from './kept-from.ts';

const needs = ['linux', 'build', 'root', 'koffi', 'debootstrap'] as const;
// The first one makes the Debian for all.
const seconds = 600;
const restored = 'Everything that was changed is as it was before.';

/** All that a picture shows, but a key that each engine makes for itself. */
const shown = (picture: string): readonly string[] =>
	picture.split('\n').filter((line) => !line.endsWith('  /etc/docker/key.json'));

function inDebian(title: string, run: () => Promise<void>): void {
	realTest(title, needs, run, seconds);
}

describe('an engine for a fresh Debian that has none', () => {
	inDebian('comes from packages by one command, and goes without a trace', async () => {
		const kept = await keptFrom('from-nothing');
		expect(kept('setup.txt')).not.toMatch(/^exit /m);
		expect(kept('setup.txt')).toContain('Linux containers: ready');
		// The account that asked may use it.
		expect(kept('version.txt')).toMatch(/^20\.10\./m);
		expect(kept('info.txt')).not.toBe('');
		expect(kept('levels.txt')).toMatch(/^S\d+docker$/m);
		expect(kept('with')).not.toBe(kept('before'));
		expect(kept('again.txt')).not.toContain('What will be changed');
		expect(kept('again')).toBe(kept('with'));
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	// Engines of other releases, for which the client is a package of its own. What becomes Debian 14 has an engine that
	// needs systemd, whose own removal leaves its accounts, the machine's id and some links.
	const left =
		/ \/etc\/(machine-id|default\/locale|mtab|vconsole\.conf|group|gshadow|passwd|shadow)\b/;
	for (const [release, version] of [
		['trixie', /^26\.1\./m],
		['forky', /^(2[89]|[3-9]\d)\./m],
	] as const) {
		inDebian(`comes in Debian's ${release} likewise`, async () => {
			const kept = await keptFrom('from-nothing', release);
			expect(kept('setup.txt')).toContain('Linux containers: ready');
			expect(kept('setup.txt').match(/^\+ linux-containers: /gm)).toHaveLength(5);
			expect(kept('version.txt')).toMatch(version);
			expect(kept('again.txt')).not.toContain('What will be changed');
			expect(kept('again')).toBe(kept('with'));
			expect(kept('undo.txt')).toContain(restored);
			const before = kept('before').split('\n');
			const others = kept('undone')
				.split('\n')
				.filter((line) => !before.includes(line));
			expect(others.filter((line) => release === 'trixie' || !left.test(line))).toEqual([]);
		});
	}

	inDebian('stays as far as somebody uses it, and that is said', async () => {
		const kept = await keptFrom('used-since');
		const said = kept('undo.txt').replaceAll(/\s+/g, ' ');
		expect(said).toContain('still needed by needs-runc: runc');
		expect(said).toContain('/var/lib/docker holds images and volumes of yours');
		expect(said).toContain('exit 6');
		const installed = kept('packages.txt').match(/^\S+(?= installed$)/gm);
		expect(installed).toEqual(['needs-runc', 'runc']);
		expect(kept('volume.txt')).toBe('kept');
		expect(kept('images.txt')).toMatch(/^[0-9a-f]{64}$/);
	});

	inDebian('runs by itself where nothing manages services, and cron starts it', async () => {
		const kept = await keptFrom('alone');
		expect(kept('setup.txt')).toContain('Start dockerd itself');
		expect(kept('version.txt')).toMatch(/^20\.10\./);
		const [id, , state, parent, group, session] = kept('process.txt').split(' ');
		expect(state).toMatch(/[SR]/);
		expect({ parent, group, session }).toEqual({ parent: '1', group: id, session: id });
		expect(kept('status.txt')).toMatch(/^Umask:\s+0022$/m);
		expect(kept('input.txt')).toMatch(/\/dev\/null$/);
		expect(kept('by-cron.txt')).toMatch(/^20\.10\./);
		expect(kept('again.txt')).not.toContain('What will be changed');
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('comes from an archive, with an init script of its own', async () => {
		const kept = await keptFrom('archive');
		expect(kept('setup.txt')).not.toMatch(/^exit /m);
		expect(kept('version.txt')).toMatch(/^20\.10\./);
		expect(kept('status.txt')).toBe('runs');
		expect(kept('link.txt')).toBe('/opt/docker-engine/dockerd');
		expect(kept('levels.txt')).toMatch(/^S\d+docker$/m);
		expect(kept('again.txt')).not.toContain('What will be changed');
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('comes from a server whatever that does, as long as the bytes are right', async () => {
		const kept = await keptFrom('served');
		for (const name of ['wrong', 'lies']) {
			const said = kept(`${name}.txt`).replaceAll(/\s+/g, ' ');
			expect(said).toContain('has the SHA-256');
			expect(said).toContain('Nothing was unpacked');
			expect(kept(`${name}.txt`)).toMatch(/^exit 5$/m);
			expect(kept(`after-${name}`)).toBe(kept('before'));
		}
		expect(kept('asked.txt').split('\n')).toEqual([
			'from the start',
			'from where it ended',
			'from where it ended',
		]);
		expect(kept('setup.txt')).toContain('Linux containers: ready');
		expect(kept('version.txt')).toMatch(/^20\.10\./);
		expect(kept('left.txt')).toBe('');
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('gets the programs of another archive, and what is in it stays', async () => {
		const kept = await keptFrom('upgrade');
		expect(kept('first.txt')).toContain('Linux containers: ready');
		expect(kept('setup.txt')).toContain('while the engine is stopped');
		expect(kept('setup.txt')).toContain('Linux containers: ready');
		expect(kept('process.txt')).not.toBe(kept('process-before.txt'));
		// Not the one that was taken away while it ran: that would end in ` (deleted)`, or lie beside.
		for (const name of ['program.txt', 'program-undone.txt']) {
			expect(kept(name)).toBe('/opt/docker-engine/dockerd');
		}
		expect(kept('link.txt')).toBe('/opt/docker-engine/nothing');
		expect(kept('things-before.txt')).toContain('mine:1');
		for (const name of ['things.txt', 'things-undone.txt']) {
			expect(kept(name)).toBe(kept('things-before.txt'));
		}
		expect(kept('again.txt')).not.toContain('What will be changed');
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('gets the packet filter back that it lost', async () => {
		const kept = await keptFrom('no-filter');
		expect(kept('first.txt')).toContain('Linux containers: ready');
		expect(kept('broken.txt')).not.toMatch(/^20\.10\./);
		expect(kept('setup.txt')).toContain('Linux containers: ready');
		expect(kept('version.txt')).toMatch(/^20\.10\./);
		expect(kept('undo.txt')).toContain(restored);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('is whole after kills, and goes as whole after more of them', async () => {
		const kept = await keptFrom('killed');
		const undisturbed = await keptFrom('from-nothing');
		expect(kept('kills.txt').split('\n').length).toBeGreaterThan(2);
		expect(kept('version.txt')).toMatch(/^20\.10\./);
		expect(shown(kept('with'))).toEqual(shown(undisturbed('with')));
		expect(kept('undone')).toBe(kept('before'));
	});
});

describe('an engine that cannot come', () => {
	inDebian('leaves nothing on a disk that becomes full, at whatever stage', async () => {
		const kept = await keptFrom('disk-full');
		for (const name of ['packages', 'archive'].flatMap((way) =>
			['1', '30', '100', '190'].map((left) => `${way}-${left}`),
		)) {
			const said = kept(`${name}.txt`);
			expect({ name, said }).toEqual({ name, said: expect.stringMatching(/full|ENOSPC|room/) });
			expect({ name, said }).toEqual({ name, said: expect.stringMatching(/^exit [56]$/m) });
			expect(kept(`${name}-version.txt`)).not.toMatch(/^20\.10\./);
			expect(kept(`after-${name}`)).toBe(kept('before'));
		}
	});

	inDebian('leaves nothing where no settings can be written', async () => {
		const kept = await keptFrom('read-only');
		expect(kept('setup.txt')).toContain('/etc/docker: its file system is read-only');
		expect(kept('setup.txt')).toMatch(/^exit 5$/m);
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('does not take the address of another program', async () => {
		const kept = await keptFrom('socket-taken');
		expect(kept('setup.txt')).toContain('Free the address of the engine');
		expect(kept('setup.txt')).toMatch(/^exit 1$/m);
		expect(kept('socket.txt')).toContain('it says no');
		expect(kept('undone')).toBe(kept('before'));
	});

	inDebian('waits for another engine to go', async () => {
		const kept = await keptFrom('foreign');
		expect(kept('setup.txt')).toContain('Stop the other engine, or use it');
		expect(kept('setup.txt')).toMatch(/^exit 1$/m);
		expect(kept('other.txt')).toBe('runs');
		expect(kept('undone')).toBe(kept('before'));
	});
});
