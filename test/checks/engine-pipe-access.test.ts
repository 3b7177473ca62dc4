import { describe, expect, test } from 'vitest';
import { enginePipeAccess } from '../../checks/engine-pipe-access.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', enginePipeAccess, told);
const refused = { 'engine-pipe': { unseen: 'access-denied' } } as const;

describe('engine-pipe-access', () => {
	test('passes where the pipe could be opened, and has nothing to say without one', () => {
		const pipe = { path: '//./pipe/docker_engine', others: [] };
		const server = { processId: 7, program: null };
		expect(judged({ 'engine-pipe': { ...pipe, server } }).verdict).toBe('pass');
		expect(judged({ 'engine-pipe': { ...pipe, server: null } }).verdict).toBe('not-applicable');
		expect(judged({ 'engine-pipe': { unseen: 'timed-out' } }).verdict).toBe('not-applicable');
	});

	test('fails where Windows refuses it, for whom it is', () => {
		const token = { user: 'S-1-5-21-1-2-3-1001', elevated: false, groups: [] };
		expect(judged({ ...refused, 'access-token': token })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'grant-pipe-access', parameters: { user: token.user } },
		});
	});

	test('tells a membership that does not count yet from none', () => {
		expect(judged({ ...refused, 'docker-users': { isMember: true } }).remediation?.id).toBe(
			'sign-out-of-windows',
		);
		expect(judged({ ...refused, 'docker-users': { isMember: false } }).remediation?.id).toBe(
			'grant-pipe-access',
		);
	});
});
