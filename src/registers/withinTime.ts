/**
 * A signal for one call of a request: it stops with the request, or when the call's own time is up. Neither timer nor
 * listener outlives the call, as those of `AbortSignal.timeout` and `any` do: thousands of them would lie about.
 */
export async function withinTime<T>(
  request: AbortSignal,
  milliseconds: number,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const withRequest = () => stop.abort(request.reason);
  if (request.aborted) withRequest();
  request.addEventListener('abort', withRequest, { once: true });
  const timer = setTimeout(() => stop.abort(new Error('The call took too long')), milliseconds);
  try {
    return await call(stop.signal);
  } finally {
    clearTimeout(timer);
    request.removeEventListener('abort', withRequest);
  }
}
