/** One message of the bus: its kind, the call that it answers, and its body. */
export interface BusReply {
	/** 2: a return, 3: an error, 4: a signal. */
	readonly kind: number;
	readonly replyTo: number;
	readonly body: Buffer;
	/** Bytes of the whole message. */
	readonly length: number;
}

const align = (at: number, to: number): number => at + ((to - (at % to)) % to);
const headLength = 16;
const longest = 1024 * 1024;

// A header field is an object path, a string, a signature or a number; a bus sends no other types.
function afterValue(message: Buffer, type: string, at: number): number {
	if (type === 'g') return at + (message[at] ?? 0) + 2;
	const start = align(at, 4);
	return type === 'u' ? start + 4 : start + 4 + message.readUInt32LE(start) + 1;
}

/** The value of field 5, REPLY_SERIAL; 0 where there is none. */
function replySerial(message: Buffer, end: number): number {
	let at = headLength;
	while (at + 4 < end) {
		at = align(at, 8);
		const type = String.fromCharCode(message[at + 2] ?? 0);
		if (message[at] === 5 && type === 'u') return message.readUInt32LE(at + 4);
		at = afterValue(message, type, at + 4);
	}
	return 0;
}

/**
 * The first message in these bytes; null while it is not whole. Throws a RangeError or Error where they
 * are no message of a little-endian bus:
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol
 */
export function busReply(bytes: Buffer): BusReply | null {
	if (bytes.length < headLength) return null;
	if (bytes[0] !== 0x6c) throw new Error('not a little-endian bus message');
	const bodyLength = bytes.readUInt32LE(4);
	const fieldsEnd = headLength + bytes.readUInt32LE(12);
	const start = align(fieldsEnd, 8);
	const length = start + bodyLength;
	if (length > longest) throw new Error('the bus message is too long');
	if (bytes.length < length) return null;
	const replyTo = replySerial(bytes.subarray(0, start), fieldsEnd);
	return { kind: bytes[1] ?? 0, replyTo, body: bytes.subarray(start, length), length };
}
