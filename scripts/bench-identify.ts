import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const records = 200_000;
const rounds = 3;

// What a machine of a fleet sends: half of it decides, half of it is beside the point.
const record = (id: number): string =>
	JSON.stringify({
		id: `machine-${id}`,
		inputs: {
			arch: 'x86_64',
			dmi: {
				sys_vendor: 'Microsoft Corporation',
				product_name: 'Virtual Machine',
				bios_vendor: 'American Megatrends Inc.',
				bios_version: '090008',
				chassis_asset_tag: '7783-7084-3265-9085-8269-3286-77',
				smbios_vm_bit: '1',
			},
			cpuinfo_flags: ['hypervisor', 'vmx'],
			cpuinfo_flags_known: true,
			cpu_model: 'Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz',
			hypervisor_cpuid_vendor: 'Microsoft Hv',
			cpuid: { '0x40000003.ebx': '0x003b8030' },
			files: { '/proc/sys/kernel/osrelease': '6.1.0-13-cloud-amd64', '/.dockerenv': '@absent' },
		},
	});

function writeRecords(path: string): void {
	const file = openSync(path, 'w');
	for (let block = 0; block < records; block += 1000) {
		const lines = Array.from({ length: 1000 }, (_, place) => record(block + place));
		writeSync(file, `${lines.join('\n')}\n`);
	}
	closeSync(file);
}

function fastest(program: string, args: readonly string[], output: string): number {
	const times = Array.from({ length: rounds }, () => {
		const file = openSync(output, 'w');
		const start = performance.now();
		spawnSync(program, args, { stdio: ['ignore', file, 'inherit'] });
		closeSync(file);
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** `identify` beside `jq -c .`, both from the same file of records into a file. */
export function benchIdentify(): void {
	if (spawnSync('jq', ['--version']).error !== undefined) {
		console.log('jq: not installed, identify is not compared');
		return;
	}
	const folder = mkdtempSync(join(tmpdir(), 'nestvirt-bench-'));
	try {
		const [input, output] = [join(folder, 'records'), join(folder, 'answers')];
		writeRecords(input);
		const ours = fastest(
			process.execPath,
			['dist/cli.cjs', 'identify', '--signals', input],
			output,
		);
		const theirs = fastest('jq', ['-c', '.', input], output);
		console.log(
			`identify on ${records} records (${(statSync(input).size / 1e6).toFixed(0)} MB): ` +
				`${(theirs / ours).toFixed(2)} x the records a second of jq -c . ` +
				`(${((records / ours) * 1000).toFixed(0)} a second)`,
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
