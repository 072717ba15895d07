/** Rounds in which each is measured once, so that what else the machine does meets all alike. */

export async function interleave<Item, Result>(
  rounds: number,
  items: readonly Item[],
  measure: (item: Item, round: number) => Promise<Result>,
): Promise<Map<Item, Result[]>> {
  const results = new Map(items.map((item): [Item, Result[]] => [item, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const item of items) results.get(item)?.push(await measure(item, round));
  }
  return results;
}
