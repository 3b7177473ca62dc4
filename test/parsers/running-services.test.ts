import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRunningServices } from '../../src/parsers/running-services.ts';

describe('running services', () => {
	test.each([
		[{ VMTools: 'Running', vmicheartbeat: 'Stopped' }],
		[{ VMTools: { Status: 'Running', StartType: 'Automatic' }, vmms: { Status: 'Stopped' } }],
		[{ Name: 'VMTools', Status: 4 }],
		[
			[
				{ Name: 'VMTools', State: 'Running' },
				{ Name: 'vmms', State: 'Stopped' },
			],
		],
		['Running  VMTools            VMware Tools\nStopped  vmms  Hyper-V'],
		['Name       Status StartType\n----       ------ ---------\nVMTools   Running    Manual'],
		['SERVICE_NAME: VMTools\nDISPLAY_NAME: VMware\n        STATE              : 4  RUNNING \n'],
	])('are named by %j', (value) => {
		expect(parseRunningServices(value)).toEqual(['VMTools']);
	});

	test('are told from sc query in any language', () => {
		const text = [
			...['Имя_службы: GoodbyeDPI', '        Тип                : 10  WIN32_OWN_PROCESS'],
			...['        Состояние          : 4  RUNNING', '', 'Имя_службы: vmms'],
			...['        Состояние          : 1  STOPPED'],
		];
		expect(parseRunningServices(text.join('\n'))).toEqual(['GoodbyeDPI']);
	});

	test('are none where none runs, and unknown where nobody asked', () => {
		expect(parseRunningServices('Stopped  vmms  Hyper-V')).toEqual([]);
		expect(parseRunningServices(undefined)).toBeUndefined();
	});

	test('of any shape never throw', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseRunningServices(value)));
		fc.assert(fc.property(fc.string(), (value) => void parseRunningServices(value)));
	});
});
