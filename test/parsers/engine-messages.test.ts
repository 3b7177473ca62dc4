import { describe, expect, test } from 'vitest';
import { parseEngineMessages } from '../../src/parsers/engine-messages.ts';

const pulling =
	'{"status":"Pulling from windows/nanoserver","id":"ltsc2022"}\r\n{"status":"Downloading","progressDetail":{"current":1,"total":2},"id":"8f"}\r\n';

describe('messages of an engine', () => {
	test('tell no problem where all went well', () => {
		expect(parseEngineMessages(pulling)).toEqual({ problem: null, count: 2 });
	});

	test('tell the error that comes after a status of 200', () => {
		const failing = `${pulling}{"errorDetail":{"message":"unknown blob"},"error":"unknown blob"}\r\n`;
		expect(parseEngineMessages(failing)).toEqual({ problem: 'unknown blob', count: 3 });
	});

	test('tell it where only the older or only the newer member is there', () => {
		expect(parseEngineMessages('{"error":"no space left on device"}').problem).toBe(
			'no space left on device',
		);
		expect(parseEngineMessages('{"errorDetail":{"message":"toomanyrequests"}}').problem).toBe(
			'toomanyrequests',
		);
	});

	test('are read although the first one was cut', () => {
		const { problem } = parseEngineMessages('ess":"1 of 2"}\r\n{"error":"unexpected EOF"}');
		expect(problem).toBe('unexpected EOF');
	});
});
