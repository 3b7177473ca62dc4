import type { NetworkNat } from '../model/windows-facts.ts';

/**
 * Of the NATs of Windows those that nothing can use: no interface of this machine is in their network, so that nobody can
 * send anything through them, and no port was mapped by hand. The Default Switch of Hyper-V, WSL, Sandbox and guests
 * whose network somebody made all have such an interface. Those that the Host Network Service makes bear the number of
 * theirs, and stay behind where it is gone: https://github.com/docker/for-win/issues/4449,
 * https://github.com/docker/for-win/issues/598
 */
export function staleNats(nats: readonly NetworkNat[]): readonly NetworkNat[] {
	return nats.filter((nat) => nat.interface === null && nat.mappings === 0);
}
