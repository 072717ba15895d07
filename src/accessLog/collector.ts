/** Collects the entries of one request: what is read of one register on one basis becomes one entry. */
import { type Actor } from '../identity/actor.ts';
import { type SpecialReason } from '../law/codes.ts';
import { type Decision } from '../law/decision.ts';
import { type StatedContext } from '../law/facts.ts';
import { type AccessLogEntry } from './entry.ts';

export interface Occasion {
  readonly operation: string;
  readonly client: string | null;
  readonly stated: StatedContext | null;
  /** Why a citizen needs old entries of the log. */
  readonly specialReason?: SpecialReason;
}

export class AccessLogCollector {
  readonly #requestId: string;
  readonly #address: string;
  readonly #drafts: Draft[] = [];
  /** By register and grounds, for each occasion; occasions that read alike are the same. */
  readonly #byOccasion = new Map<Occasion, Map<string, Draft>>();
  readonly #byText = new Map<string, Map<string, Draft>>();

  /** `address`: from where the request came. */
  constructor(requestId: string, address: string) {
    this.#requestId = requestId;
    this.#address = address;
  }

  note(
    actor: Actor,
    occasion: Occasion,
    controller: string,
    decision: Decision,
    records: readonly string[],
  ): void {
    const grounds = decision.effect === 'ALLOW' ? decision.legalBasis : decision.reason;
    const drafts = this.#draftsOf(occasion);
    const key = `${controller} ${grounds}`;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = {
        entry: entryOf(this.#requestId, this.#address, actor, occasion, controller, decision),
        rules: [],
        obligations: [],
        records: new Set(),
      };
      drafts.set(key, draft);
      this.#drafts.push(draft);
    }
    addNew(draft.rules, decision.rules);
    addNew(draft.obligations, decision.obligations);
    for (const record of records) draft.records.add(record);
  }

  #draftsOf(occasion: Occasion): Map<string, Draft> {
    const known = this.#byOccasion.get(occasion);
    if (known !== undefined) return known;
    const text = JSON.stringify(occasion);
    const drafts = this.#byText.get(text) ?? new Map<string, Draft>();
    this.#byText.set(text, drafts);
    this.#byOccasion.set(occasion, drafts);
    return drafts;
  }

  /** An entry about every register alike is left out where others of the same occasion name the registers. */
  entries(): readonly AccessLogEntry[] {
    const entries = this.#drafts.map(({ entry, rules, obligations, records }) => ({
      ...entry,
      rules: [...rules],
      obligations: obligations.filter((one) => records.size > 0 || !isOfDisclosure(one)),
      records: [...records],
    }));
    return entries.filter(
      (entry) =>
        entry.controller !== '*' ||
        entry.legalBasis === null ||
        entry.specialReason !== null ||
        !entries.some((other) => other.controller !== '*' && isSameOccasion(other, entry)),
    );
  }
}

/** what nobody was given was not disclosed. */
const isOfDisclosure = (obligation: string): boolean =>
  obligation === 'LOG_DISCLOSURE' || obligation === 'STORE_DISCLOSURE_NOTICE';

const isSameOccasion = (a: AccessLogEntry, b: AccessLogEntry): boolean =>
  a.operation === b.operation && a.client === b.client && a.legalBasis === b.legalBasis;

interface Draft {
  readonly entry: Omit<AccessLogEntry, 'rules' | 'obligations' | 'records'>;
  readonly rules: string[];
  readonly obligations: string[];
  readonly records: Set<string>;
}

/** A handful: a list is smaller than a set. */
function addNew(list: string[], more: readonly string[]): void {
  for (const one of more) if (!list.includes(one)) list.push(one);
}

function entryOf(
  requestId: string,
  address: string,
  actor: Actor,
  { operation, client, stated, specialReason }: Occasion,
  controller: string,
  decision: Decision,
): Draft['entry'] {
  return {
    requestId,
    person: actor.id,
    personKind: actor.kind,
    actingFor: stated?.actingFor ?? null,
    serviceUnit: stated?.serviceUnit ?? null,
    client,
    controller,
    operation,
    legalBasis: decision.effect === 'ALLOW' ? decision.legalBasis : null,
    reason: decision.effect === 'ALLOW' ? null : decision.reason,
    justifiedContext: stated?.justifiedContext ?? null,
    statutoryGround: stated?.statutoryGround ?? null,
    specialReason: stated?.specialReason ?? specialReason ?? null,
    // acting on behalf, refused or not.
    address: actor.kind === 'CITIZEN' && client !== null && client !== actor.id ? address : null,
  };
}
