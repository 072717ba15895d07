/** At once where it is at hand, and later where it has to be asked for. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on at once where it can. */
export const after = <T, R>(value: Awaitable<T>, go: (value: T) => Awaitable<R>): Awaitable<R> =>
  value instanceof Promise ? value.then(go) : go(value);
