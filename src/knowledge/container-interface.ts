// docker0 and br-0123456789ab are Docker's, cni and podman of Podman; on Windows `vEthernet (nat)` is the network of
// containers, named after it, and the others are those of Hyper-V and WSL, whose addresses change with each start:
// https://docs.docker.com/engine/network/drivers/bridge/,
// https://learn.microsoft.com/virtualization/windowscontainers/container-networking/architecture
const made =
	/^(docker\d+|br-[0-9a-f]{12}|cni-?\w*|podman\d+|vEthernet \((nat|Default Switch|WSL.*)\))$/;

/** Whether an interface of this name was made for containers. */
export function isContainerInterface(name: string): boolean {
	return made.test(name);
}
