import type { Machine } from '../../model/machine.ts';
import type { Description } from './description.ts';
/** x */
export function engineCalls(_: Description): Machine['engineCall'] { return async () => ({ status: 'absent', detail: 'ENOENT' }); }
