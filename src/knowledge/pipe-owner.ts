/** A product that serves the docker client's pipe with an engine for Linux containers. */
export type PipeOwner = 'podman' | 'rancher' | 'desktop' | 'unknown';

// https://github.com/containers/podman/blob/main/cmd/win-sshproxy/main.go,
// https://github.com/rancher-sandbox/rancher-desktop/tree/main/src/go/wsl-helper,
// https://github.com/docker/for-win/issues/14547
const programs: readonly (readonly [RegExp, PipeOwner])[] = [
	[/\\(win-sshproxy|podman[\w-]*)\.exe$/i, 'podman'],
	[/\\(wsl-helper|rancher desktop)\.exe$/i, 'rancher'],
	[/\\(com\.docker\.[\w.-]+|docker desktop)\.exe$/i, 'desktop'],
];

/** Whose the program is that serves a pipe; null: Windows did not tell which program that is. */
export function pipeOwner(program: string | null): PipeOwner {
	return programs.find(([pattern]) => pattern.test(program ?? ''))?.[1] ?? 'unknown';
}
