/** The same question opens one door, however often it is asked. */
export function once<T>(
  doors: Map<string, Promise<T>>,
  question: readonly unknown[],
  open: () => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(question);
  const known = doors.get(key);
  if (known) return known;
  const opening = open();
  doors.set(key, opening);
  return opening;
}
