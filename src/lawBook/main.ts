/** `npm run law`: writes the law book from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lawBook } from './book.ts';
import { materialIn } from './material.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const book = lawBook(materialIn(root));
writeFileSync(join(root, 'docs/law.md'), book);
console.log(`Wrote docs/law.md, ${book.split('\n').length - 1} lines.`);
