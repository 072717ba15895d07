/** What even a server that has no rows of the bench world must know of it. */
export const world = 'bench';
/** The day of every request: the base facts are of that day. */
export const today = '2026-10-15';
