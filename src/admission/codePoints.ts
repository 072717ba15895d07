/** The order of code points, the same everywhere: registers sort in it too. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
