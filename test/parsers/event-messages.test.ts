import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEventMessages } from '../../src/parsers/event-messages.ts';

test('events are read for their texts, a line each', () => {
	const events = [{ Id: 11, Message: 'fatal: x\r\ny' }, { Id: 1, Message: null }, 7];
	expect(parseEventMessages(events)).toEqual(['fatal: x', 'y']);
	fc.assert(fc.property(fc.jsonValue(), (value) => void parseEventMessages(value)));
});
