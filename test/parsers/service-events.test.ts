import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseServiceEvents } from '../../src/parsers/service-events.ts';

describe('events of the service manager', () => {
	test('are counted by number, for the service that is meant, by either of its names', () => {
		const events = [
			{ Id: 7031, Values: ['Docker Engine', '2', '60000', '1', 'Restart the service'] },
			{ Id: 7031, Values: ['Docker Engine', '1', '60000', '1', 'Restart the service'] },
			{ Id: 7024, Values: ['docker', '%%1'] },
			{ Id: 7031, Values: ['Druckwarteschlange', '1'] },
		];
		expect(parseServiceEvents(events, ['docker', 'Docker Engine'])).toEqual({
			events: { 7031: 2, 7024: 1 },
		});
	});

	test('of any shape never throws', () => {
		expect(parseServiceEvents(null, ['docker'])).toBeNull();
		expect(parseServiceEvents([{ Id: 7031, Values: null }], ['docker'])).toEqual({ events: {} });
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseServiceEvents(value, ['docker'])));
	});
});
