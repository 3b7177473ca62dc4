import { describe, expect, test } from 'vitest';
import { packetFilter } from '../../checks/packet-filter.ts';
import type { PacketFilter } from '../../src/model/linux-facts.ts';
import { judged } from '../support/judged.ts';

const sound: PacketFilter = {
	program: '/usr/sbin/iptables',
	backend: 'nft',
	forwarding: true,
	bridgeCalls: null,
};
const none = { docker: null, dockerd: null, containerd: null, runc: null, podman: null };
const programs = { ...none, dockerd: '/usr/sbin/dockerd' };
const debian = { id: 'debian', title: 'Debian', version: '12', like: [] };

describe('packet-filter', () => {
	test('passes where iptables is there', () => {
		expect(
			judged(packetFilter, { 'packet-filter': sound, 'engine-programs': programs }),
		).toMatchObject({ verdict: 'pass', because: '/usr/sbin/iptables (nft)' });
	});

	test('has nothing to say without a daemon', () => {
		const told = { 'packet-filter': { ...sound, program: null }, 'engine-programs': none };
		expect(judged(packetFilter, told).verdict).toBe('not-applicable');
	});

	test('fails where the daemon has no iptables, unless it is told to do without', () => {
		const told = {
			'packet-filter': { ...sound, program: null },
			'engine-programs': programs,
			'operating-system': debian,
		};
		expect(judged(packetFilter, told)).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'install-packet-filter', parameters: { family: 'debian' } },
		});
		const configuration = {
			path: '/etc/docker/daemon.json',
			faults: [],
			repair: null,
			keys: ['iptables'],
			hosts: false,
			dataRoot: null,
			usesPacketFilter: false,
		};
		expect(judged(packetFilter, { ...told, 'daemon-configuration': configuration }).verdict).toBe(
			'pass',
		);
	});

	test('fails mildly where an engine runs and nothing is forwarded', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: null, server: null };
		const told = { 'packet-filter': { ...sound, forwarding: false }, 'engine-ping': ping };
		expect(judged(packetFilter, told)).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			remediation: { id: 'enable-forwarding' },
		});
	});

	test('is unknown where nobody could see whether a daemon needs it', () => {
		const told = { 'packet-filter': { ...sound, program: null } };
		expect(judged(packetFilter, told).verdict).toBe('unknown');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(packetFilter, { 'packet-filter': { unseen: 'unsupported' } }).verdict).toBe(
			'unknown',
		);
	});
});
