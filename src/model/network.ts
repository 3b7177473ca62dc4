/** An IPv4 network that this machine reaches through an interface of its own. */
export interface Network {
	readonly interface: string;
	/** The first address of the network, such as 172.17.0.0. */
	readonly address: string;
	/** Length of the prefix in bits. */
	readonly prefixLength: number;
	/** Whether a container engine or WSL made the interface. */
	readonly ofContainers: boolean;
}
