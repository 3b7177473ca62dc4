/**
 * Where an engine lies that came from an archive on Linux: as an add-on in a folder of its own, found by links.
 * https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s13.html
 */
export const enginePlace = { folder: '/opt/docker-engine', links: '/usr/local/bin' } as const;
