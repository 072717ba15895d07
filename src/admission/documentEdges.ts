/** The edges of a page. Places and cursors are worked out only where the query asks for them. */
import { type AdmittedDocument } from './admittedDocument.ts';
import { type Position } from './cursor.ts';

/** A document given out, and the registers that keep its place. */
export interface Given {
  readonly part: { readonly registers: readonly string[]; readonly isLate: boolean };
  readonly document: AdmittedDocument;
}

export class DocumentEdge {
  readonly node: AdmittedDocument;
  readonly #at: number;
  readonly #cursorAt: (at: number) => string;

  constructor(node: AdmittedDocument, at: number, cursorAt: (at: number) => string) {
    this.node = node;
    this.#at = at;
    this.#cursorAt = cursorAt;
  }

  get cursor(): string {
    return this.#cursorAt(this.#at);
  }
}

/** `encode`: of the position after a document, for those that begin at `start`. */
export function edgesOf(
  given: readonly Given[],
  start: () => Position,
  encode: (position: Position) => string,
): readonly DocumentEdge[] {
  let positions: readonly Position[] | null = null;
  const cursorAt = (at: number): string => {
    positions ??= positionsAlong(given, start());
    return encode(positions[at] ?? start());
  };
  return given.map(({ document }, at) => new DocumentEdge(document, at, cursorAt));
}

/** The position after each document given out. */
function positionsAlong(given: readonly Given[], start: Position): Position[] {
  let position = start;
  return given.map(({ part, document: { draftedAt, id, controllerId } }) => {
    const place = { draftedAt, id };
    const register = part.registers.includes('*') ? '*' : controllerId;
    position = part.isLate
      ? { ...position, late: { ...position.late, [register]: place } }
      : { ...position, at: place };
    return position;
  });
}
