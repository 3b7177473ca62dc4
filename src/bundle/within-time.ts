/** What came of waiting: a value, nothing in time, or an error. */
export type InTime<T> =
	| { readonly came: 'value'; readonly value: T }
	| { readonly came: 'late' }
	| { readonly came: 'error'; readonly message: string };

/** Begins something and waits for it so long; an error of it is an answer, too. */
export async function withinTime<T>(
	milliseconds: number,
	begin: () => Promise<T>,
): Promise<InTime<T>> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<InTime<T>>((resolve) => {
		timer = setTimeout(() => resolve({ came: 'late' }), milliseconds);
	});
	try {
		const value = begin().then((one): InTime<T> => ({ came: 'value', value: one }));
		return await Promise.race([value, late]);
	} catch (error) {
		const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { came: 'error', message };
	} finally {
		clearTimeout(timer);
	}
}
