/**
 * Begins few requests in one turn of the event loop. Those that come together would otherwise go through all their
 * steps together: what each holds would be alive at once, and all would then wait for one commit of the log.
 */
import { AsyncResource } from 'node:async_hooks';

/** `most`: requests begun in a turn. Whoever comes when it has had that many is begun in a later one, in order. */
export function turns(most: number): (begin: () => void) => void {
  const held: (() => void)[] = [];
  let begun = 0;

  const nextTurn = () => {
    begun = Math.min(most, held.length);
    if (begun > 0) setImmediate(nextTurn);
    for (let at = 0; at < begun; at += 1) held.shift()?.();
  };

  return (begin) => {
    if (begun === 0) setImmediate(nextTurn);
    if (begun < most) {
      begun += 1;
      begin();
    } else {
      // Whoever traces requests must not take it for a part of the one that was begun first.
      held.push(AsyncResource.bind(begin));
    }
  };
}
