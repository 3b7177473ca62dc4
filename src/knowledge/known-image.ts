import type { ImageReference, ImageVariant, KnownImage } from '../model/image.ts';
import { namesWindows, windowsVersionInTag } from './windows-image-tags.ts';

/** Docker's official images that have no variant for Windows: https://github.com/docker-library/official-images, 2026-08. */
const onlyLinux = new Set([
	...['almalinux', 'alpine', 'archlinux', 'busybox', 'debian', 'fedora', 'httpd', 'mariadb'],
	...['memcached', 'mysql', 'nginx', 'node', 'php', 'postgres', 'rabbitmq', 'redis'],
	...['rockylinux', 'ubuntu', 'wordpress'],
]);

/** Those that have variants of both kinds under most of their names; same source. */
const ofBothKinds = new Set([
	...['caddy', 'docker', 'eclipse-temurin', 'golang', 'haxe', 'hylang', 'julia', 'mongo', 'nats'],
	...['openjdk', 'pypy', 'python', 'swift', 'traefik'],
]);

const linux: ImageVariant = { os: 'linux', osVersion: null, architecture: null };
const windows = (osVersion: string | null): ImageVariant => ({
	os: 'windows',
	osVersion,
	architecture: 'amd64',
});
const list = (...variants: readonly ImageVariant[]): KnownImage => ({ isList: true, variants });

// https://github.com/docker-library/hello-world; there is none for 1809 since November 2025.
const [nano2025, nano2022] = [windows('10.0.26100'), windows('10.0.20348')];
const helloWorld: Readonly<Record<string, KnownImage>> = {
	latest: list(linux, nano2025, nano2022),
	linux: list(linux),
	nanoserver: list(nano2025, nano2022),
};

function official(name: string, tag: string): KnownImage | null {
	const hello = name === 'hello-world' ? helloWorld[tag] : undefined;
	if (hello) return hello;
	if (namesWindows(tag)) return list(windows(windowsVersionInTag(tag)));
	if (onlyLinux.has(name)) return list(linux);
	return ofBothKinds.has(name) ? list(linux, windows(null)) : null;
}

const ofWindows = /^(windows|windows\/[a-z/-]+|dotnet\/framework\/[a-z/-]+)$/;

/** What an image is made for, as far as its name alone tells; null: it tells nothing. */
export function knownImage({ registry, repository, tag }: ImageReference): KnownImage | null {
	if (tag === null) return null;
	const [, name] = /^library\/([a-z0-9-]+)$/.exec(repository) ?? [];
	if (registry === 'docker.io' && name !== undefined) return official(name, tag);
	if (registry === 'mcr.microsoft.com' && ofWindows.test(repository)) {
		return list(windows(windowsVersionInTag(tag)));
	}
	return namesWindows(tag) ? list(windows(windowsVersionInTag(tag))) : null;
}

/** Whether a name stands for nothing: Microsoft's base images have no `latest` since April 2019. */
export function isWithdrawn({ registry, repository, tag }: ImageReference): boolean {
	// https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images
	const isBase = /^windows(\/(nanoserver|servercore|server))?$/.test(repository);
	return registry === 'mcr.microsoft.com' && isBase && tag === 'latest';
}
