/**
 * Begins few requests in one turn of the event loop. Those that come together would otherwise go through all their
 * steps together: what each holds would be alive at once, and all would then wait for one commit of the log.
 */

/** `most`: requests begun in a turn. Whoever comes when it has had that many is begun in a later one, in order. */
export function turns(most: number): (begin: () => void) => void {
  const held: (() => void)[] = [];
  let begun = 0;

  const nextTurn = () => {
    begun = Math.min(most, held.length);
    if (begun > 0) setImmediate(nextTurn);
    for (const begin of held.splice(0, begun)) begin();
  };

  return (begin) => {
    if (begun === 0) setImmediate(nextTurn);
    if (begun < most) {
      begun += 1;
      begin();
    } else {
      held.push(begin);
    }
  };
}
