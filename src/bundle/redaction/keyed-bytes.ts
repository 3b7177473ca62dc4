import { createHmac } from 'node:crypto';

/** 32 bytes that only the holder of the key can compute from the text: HMAC-SHA-256. */
export function keyedBytes(key: Uint8Array, text: string): Buffer {
	return createHmac('sha256', key).update(text).digest();
}
