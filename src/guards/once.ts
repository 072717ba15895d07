/** The same question opens one door, however often it is asked. `key`: all of the question. */
export function once<T>(doors: Map<string, Promise<T>>, key: string, open: () => Promise<T>): Promise<T> {
  const known = doors.get(key);
  if (known) return known;
  const opening = open();
  doors.set(key, opening);
  return opening;
}
