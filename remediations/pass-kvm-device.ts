import { defineRemediation } from '../src/model/remediation.ts';

const runners: Readonly<Record<string, string>> = { docker: 'Docker', podman: 'Podman' };

/** Asks whoever starts this container to pass the device into it. */
export const passKvmDevice = defineRemediation<{ container: string }>({
	id: 'pass-kvm-device',
	title: 'Pass /dev/kvm into this container',
	impact: 'The container must be started anew.',
	where: 'outer-host',
	card: ({ container }) => ({
		title: 'Pass /dev/kvm into a container',
		addressee: 'whoever starts this container',
		why: 'A program in the container needs to run virtual machines, and the container has no KVM device.',
		variants: [
			{
				when: runners[container] ?? 'another kind of container',
				powerOff: null,
				steps: [
					runners[container]
						? {
								text: 'Start the container with the device.',
								command: `${container} run --device /dev/kvm ...`,
							}
						: {
								text: 'Allow the device 10:232 (/dev/kvm) in its configuration, and start it anew.',
							},
				],
				notes: ['The machine around the container must have /dev/kvm itself.'],
				alternatives: ['Run the program outside the container.'],
				sources: ['https://docs.docker.com/reference/cli/docker/container/run/#device'],
			},
		],
		verify: 'In the container, run nestvirt prove --goal virtual-machines.',
	}),
});
