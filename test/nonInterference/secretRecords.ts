/** Hidden documents, cases, relationships and services of a client: each hidden by one thing, the rest at random. */
import fc from 'fast-check';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type KeptFrom } from '../support/canaries.ts';
import { type Asker } from './askers.ts';
import { anyCase, anyDocument, anyRelationship, type Secret, texts } from './secret.ts';

/** What hides a case, and with it what is in it. */
interface Hiding {
  readonly serviceTask?: string;
  readonly controller?: string;
  readonly shared?: true;
  readonly clients?: readonly string[];
  readonly specialContent?: boolean;
  readonly delayedUntil?: string;
  readonly restrictedFromGuardians?: true;
}

/** A unit that is none of the askers': what is of it gives nobody a context. */
const elsewhere = ids.unit(3);

export const keptFromThose = ({ kind }: Pick<Asker, 'kind'>): KeptFrom =>
  kind === 'CITIZEN' ? 'citizens' : 'everyone';

/** `by`: what hides it; several, of which one does. */
export function hiddenDocument(
  asker: Asker,
  n: number,
  name: string,
  ...by: readonly [object, ...object[]]
): Secret {
  const id = ids.documentVersion(n, 1);
  const facts = fc.tuple(anyDocument, fc.constantFrom(...by)).map(([particulars, hiding]) => ({
    documents: {
      [`secret${n}`]: {
        like: 'homeCare2',
        ...particulars,
        id,
        originalId: ids.originalDocument(n),
        client: asker.client,
        caseId: asker.shownCase,
        ...texts(keptFromThose(asker), name),
        ...hiding,
      },
    },
  }));
  return { name, facts, documents: [id] };
}

/** With a document in it, which is hidden too. */
export function hiddenCase(
  asker: Asker,
  n: number,
  name: string,
  ...by: readonly [Hiding, ...Hiding[]]
): Secret {
  const { title, restrictionReason, ...written } = texts(keptFromThose(asker), name);
  const [id, document] = [ids.case(n), ids.documentVersion(n, 1)];
  const facts = fc
    .tuple(anyCase, anyDocument, fc.constantFrom(...by))
    .map(([particulars, inside, hiding]) => ({
      cases: {
        [`secret${n}`]: {
          like: 'ainoAlue',
          ...particulars,
          id,
          clients: [asker.client],
          unit: elsewhere,
          name: title,
          restrictionReason,
          ...hiding,
        },
      },
      documents: {
        [`secret${n}`]: {
          like: 'homeCare2',
          ...inside,
          id: document,
          originalId: ids.originalDocument(n),
          client: asker.client,
          title,
          ...written,
          restrictionReason,
          caseId: id,
          coClients: [],
          ...documentIn(hiding),
        },
      },
    }));
  return { name, facts, documents: [document], cases: [id] };
}

/** Of a document that may be seen, the case that may not. */
export function caseBehind(asker: Asker, n: number, like: string, hiding: Hiding): Secret {
  const { title } = texts(keptFromThose(asker), 'the case behind a document');
  const id = ids.case(n);
  const facts = fc.tuple(anyCase, fc.constantFrom(title, `Toinen ${title}`)).map(([particulars, name]) => ({
    cases: {
      [`secret${n}`]: {
        like: 'ainoAlue',
        ...particulars,
        id,
        clients: [asker.client],
        unit: elsewhere,
        name,
        ...hiding,
      },
    },
    documents: { [`secret${n}`]: { like, id: ids.documentVersion(n, 1), caseId: id } },
  }));
  return { name: 'the case behind a document', facts, always: true, cases: [id] };
}

export function hiddenRelationship(
  asker: Asker,
  n: number,
  name: string,
  ...by: readonly [object, ...object[]]
): Secret {
  const facts = fc.tuple(anyRelationship, fc.constantFrom(...by)).map(([particulars, hiding]) => ({
    relationships: {
      [`secret${n}`]: {
        like: 'ainoAlue',
        ...particulars,
        id: ids.relationship(n),
        client: asker.client,
        unit: elsewhere,
        ...hiding,
      },
    },
  }));
  return { name, facts };
}

export function hiddenService(
  asker: Asker,
  n: number,
  name: string,
  ...by: readonly [object, ...object[]]
): Secret {
  const facts = fc
    .record({
      form: fc.constantFrom('PURCHASED_SERVICE', 'VOUCHER'),
      startedOn: fc.constantFrom('2025-01-01', '2026-10-15', '2026-10-16'),
      hiding: fc.constantFrom(...by),
    })
    .map(({ hiding, ...particulars }) => ({
      serviceRelationships: {
        [`secret${n}`]: {
          like: 'ainoKotihoito',
          ...particulars,
          id: ids.serviceRelationship(n),
          client: asker.client,
          unit: ids.unit(22),
          ...hiding,
        },
      },
    }));
  return { name, facts };
}

/** A document is in the register and of the task of its case, and shared as it is. */
const documentIn = ({ serviceTask, controller, clients = [] }: Hiding): object => ({
  ...(serviceTask ? { serviceTask } : {}),
  ...(controller ? { controller } : {}),
  ...(clients.length > 1 ? { coClients: clients.slice(1) } : {}),
});
