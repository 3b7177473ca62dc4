import type { Machine } from '../../model/machine.ts';
import { absent, observed, valueIn } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { DockerProduct } from '../../model/windows-facts.ts';

const uninstall = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const programs = 'C:/Program Files/Docker/Docker';
// Docker for Windows was renamed Docker Desktop with 2.0: https://github.com/docker/for-win/issues/2768
const products = [
	{ product: 'desktop', program: 'Docker Desktop.exe', key: 'Docker Desktop' },
	{ product: 'legacy', program: 'Docker for Windows.exe', key: 'Docker for Windows' },
] as const;

async function versionOf(machine: Machine, key: string): Promise<string | null> {
	const values = valueIn(await machine.registryValues(`${uninstall}\\${key}`));
	const version = values?.['DisplayVersion'];
	return typeof version === 'string' ? version : null;
}

/** Which of Docker's products for Windows is installed for all users. */
export const dockerProduct: Probe<'docker-product'> = {
	fact: 'docker-product',
	title: "Docker's product on this machine",
	appliesTo: ['windows'],
	async observe(machine) {
		const found = await Promise.all(
			products.map(async ({ product, program, key }) => {
				const status = await machine.fileStatus(`${programs}/${program}`);
				const version = await versionOf(machine, key);
				return status.status === 'observed' || version !== null ? { product, version } : null;
			}),
		);
		const one = found.find((product) => product !== null);
		if (!one) return absent({ source: `${programs}, ${uninstall}`, excerpt: 'none' });
		const value: DockerProduct = { ...one, folder: programs };
		const excerpt = `${one.product} ${one.version ?? 'of unknown version'}`;
		return observed(value, { source: programs, excerpt });
	},
};
