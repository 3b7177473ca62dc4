import { sidText } from './sid-text.ts';
import type { Win32 } from './win32.ts';

// Administrators own it; they and SYSTEM may do everything in it, and nothing is inherited from above.
const descriptor = 'O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';
// Administrators, SYSTEM
const trusted = new Set(['S-1-5-32-544', 'S-1-5-18']);
// winnt.h, accctrl.h
const [directory, reparsePoint, noSuchFile] = [0x10, 0x400, 0xffffffff];
const [fileObject, ownerInformation] = [1, 1];
const alreadyExists = 183;
const longestSid = 68;

/** The SID of the owner of a folder; null where Windows does not tell. */
function ownerOf({ koffi, advapi, kernel }: Win32, path: string): string | null {
	const ask = advapi(
		'uint32_t GetNamedSecurityInfoW(str16, int, uint32_t, _Out_ intptr_t*, intptr_t, intptr_t, intptr_t, _Out_ intptr_t*)',
	);
	const free = kernel('intptr_t LocalFree(intptr_t)');
	const [owner, whole] = [[0], [0]];
	if (Number(ask(path, fileObject, ownerInformation, owner, 0, 0, 0, whole)) !== 0) return null;
	try {
		return sidText(Buffer.from(koffi.view(BigInt(owner[0] ?? 0), longestSid)), 0);
	} finally {
		free(Number(whole[0]));
	}
}

function made({ advapi, kernel, lastError }: Win32, path: string): number {
	const convert = advapi(
		'int ConvertStringSecurityDescriptorToSecurityDescriptorW(str16, uint32_t, _Out_ intptr_t*, intptr_t)',
	);
	const create = kernel('int CreateDirectoryW(str16, uint8_t*)');
	const free = kernel('intptr_t LocalFree(intptr_t)');
	const place = [0];
	if (convert(descriptor, 1, place, 0) === 0) return Number(lastError());
	// SECURITY_ATTRIBUTES: its size, the descriptor, and that no child process gets the handle.
	const attributes = Buffer.alloc(24);
	attributes.writeUInt32LE(24, 0);
	attributes.writeBigUInt64LE(BigInt(place[0] ?? 0), 8);
	try {
		return create(path, attributes) === 0 ? Number(lastError()) : 0;
	} finally {
		free(Number(place[0]));
	}
}

/**
 * Makes a folder that administrators alone may use, or checks the one that is there: whoever could write into it could
 * steer a program that runs with all rights. Answers why it must not be trusted: it is a link, or belongs to anybody but
 * administrators and SYSTEM; null: it may be. Throws an error with its code where Windows refuses to make it.
 */
export function privateFolder(libraries: Win32, path: string): string | null {
	const code = made(libraries, path);
	if (code !== 0 && code !== alreadyExists) {
		throw Object.assign(new Error(`error ${code}`), {
			code: code === 5 ? 'EACCES' : `error ${code}`,
		});
	}
	const attributes = Number(libraries.kernel('uint32_t GetFileAttributesW(str16)')(path));
	const isFolder = attributes !== noSuchFile && (attributes & directory) !== 0;
	if (!isFolder || (attributes & reparsePoint) !== 0) return 'it is no folder of its own';
	const owner = ownerOf(libraries, path);
	const isTrusted = owner !== null && trusted.has(owner);
	return isTrusted ? null : `it belongs to ${owner ?? 'nobody knows whom'}`;
}
