import type * as z from 'zod/mini';

/** What each of these facts may be: a schema whose values the compiler holds against the type of the fact. */
export type Shapes<M> = { readonly [F in keyof M]: z.ZodMiniType<M[F]> };
