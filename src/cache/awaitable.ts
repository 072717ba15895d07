/** At once where it is at hand, and later where it has to be asked for. */
export type Awaitable<T> = T | Promise<T>;
