/** What a bus message carries: strings only, which is all that asking systemd takes. */
interface Call {
	readonly serial: number;
	readonly destination: string;
	readonly path: string;
	readonly iface: string;
	readonly member: string;
	readonly body: readonly string[];
}

function padded(parts: Buffer[], to: number): void {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	parts.push(Buffer.alloc((to - (length % to)) % to));
}

function number32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

function string(text: string): Buffer {
	const bytes = Buffer.from(text, 'utf8');
	return Buffer.concat([number32(bytes.length), bytes, Buffer.alloc(1)]);
}

// Code, signature and value of each header field, as the specification numbers them.
function headerFields({ destination, path, iface, member, body }: Call): Buffer {
	const fields: readonly (readonly [code: number, type: string, text: string])[] = [
		[1, 'o', path],
		[2, 's', iface],
		[3, 's', member],
		[6, 's', destination],
	];
	const parts: Buffer[] = [];
	for (const [code, type, text] of fields) {
		padded(parts, 8);
		parts.push(Buffer.from([code, 1]), Buffer.from(`${type}\0`), string(text));
	}
	if (body.length > 0) {
		padded(parts, 8);
		parts.push(Buffer.from([8, 1]), Buffer.from('g\0'));
		parts.push(Buffer.from([body.length]), Buffer.from(`${'s'.repeat(body.length)}\0`));
	}
	return Buffer.concat(parts);
}

/**
 * A method call for the system bus, little-endian, with strings as arguments:
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol
 */
export function busMessage(call: Call): Buffer {
	const body: Buffer[] = [];
	for (const text of call.body) {
		padded(body, 4);
		body.push(string(text));
	}
	const bodyBytes = Buffer.concat(body);
	const fields = headerFields(call);
	const head = [
		Buffer.from([0x6c, 1, 0, 1]),
		number32(bodyBytes.length),
		number32(call.serial),
		number32(fields.length),
		fields,
	];
	padded(head, 8);
	return Buffer.concat([...head, bodyBytes]);
}
