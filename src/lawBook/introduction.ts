/** What the book is and how to read it. */
export const introduction = (rows: number, rules: number): string => `# The law book

What the gateway lets people see, row by row, as the code decides it: ${rows} rows of decision tables, which carry the
rules of a catalogue of ${rules}. The book is written from the code by \`npm run law\`; whoever changes the law changes the
code, and a book that no longer agrees with it fails the tests.

## How to read it

**A table is read from the top.** The first row that holds decides, and nothing below it is looked at. If no row holds,
the answer is no.

**A row looks at** who asks, at the client, or at each record. What depends only on who asks and about whom is told with its
reason. What depends on a record is not told: the record is left out, as if it did not exist.

**Marks of evidence.** F: stated in a paper of Kela, THL or a county. P: stated on a public page. I: our inference; nothing
found says it outright. Many inferences can be switched; the row says so. The overview of a table gives every mark that any
rule of the row has, in whole or in part.

**Rules** are named R-001 to R-310, as in the catalogue; numbers between are not in use. Each has its entry where it first
decides, or among the rules without a row. “B.4 no.” is a numbered point where the sources leave something open.

**The order of things** in table B.1: who asks and with what system; the state of the record; and then by role: in the own
register, access right and context; by register access right, the service and the access right; by disclosure, context,
access right, statutory ground, informing, permission and prohibitions. In table B.2: representation, type, version, day of
display, special content, delay, guardian restriction.

Where a law and this book part, the law is right, and the book and the code are to be mended.`;
