/**
 * What it is called when somebody takes a call and hangs up without an answer. Who passes calls on to an engine that is gone
 * does so: https://github.com/docker/for-win/issues/12979
 */
export const hangUps: readonly string[] = ['ECONNRESET', 'EPIPE'];
