/** The log of uses and disclosures as the person sees it: who, when, on what ground; never which record. */
import { type AccessLog, type TrackedRow } from '../accessLog/accessLog.ts';
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { BadUserInput, badInput, DecisionUnavailable, type Problem } from '../errors.ts';
import { type CitizenAccess } from '../law/access.ts';
import { trackedWithoutReasonFrom } from '../law/citizenView/tracking.ts';
import { legalBases, obligations, type SpecialReason, specialReasons } from '../law/codes.ts';
import { type Day } from '../law/facts.ts';
import { citations } from '../law/sources.ts';
import { type AccessBasis } from './accessBasis.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { type CursorCodec } from './cursor.ts';
import { checkFirst } from './pageArguments.ts';
import { type PeopleAdmission } from './people.ts';

export interface TrackingArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly specialReason?: string | null | undefined;
}

export interface TrackedEntry {
  readonly id: string;
  readonly occurredAt: string;
  readonly kind: 'USE' | 'DISCLOSURE';
  readonly controllerId: string | null;
  readonly actingForId: string | null;
  readonly unitId: string | null;
  readonly user: { readonly kind: 'PROFESSIONAL' | 'CITIZEN'; readonly id: string };
  readonly basis: AccessBasis;
  readonly statutoryGround: string | null;
}

export interface TrackedPage {
  readonly entries: readonly { readonly node: TrackedEntry; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

export class TrackingAdmission {
  readonly #accessLog: Pick<AccessLog, 'ofClient'>;
  readonly #log: AccessLogCollector;
  readonly #people: PeopleAdmission;
  readonly #cursors: CursorCodec;
  readonly #today: Day;

  constructor({ accessLog, log, cursors, today }: AdmissionPorts, people: PeopleAdmission) {
    this.#accessLog = accessLog;
    this.#log = log;
    this.#people = people;
    this.#cursors = cursors;
    this.#today = today;
  }

  /** A page of the client's log. Throws BAD_USER_INPUT where old entries are asked for without a reason. */
  async page(opened: Opened<CitizenAccess>, given: TrackingArguments): Promise<TrackedPage> {
    const { access, actor } = opened;
    checkFirst(given.first);
    const freely = trackedWithoutReasonFrom(this.#today);
    checkArguments(given, freely);
    const specialReason = specialReasons.find((code) => code === given.specialReason);
    if (specialReason !== undefined) this.#noteReason(opened, specialReason);
    const from = given.from ?? freely;
    const to = given.to ?? null;
    const bound = JSON.stringify(['accessLog', actor.id, access.client, from, to]);
    const after = typeof given.after === 'string' ? this.#cursors.decode(given.after, bound) : null;
    if (after !== null && typeof after !== 'string') {
      throw badInput('after', 'Use a cursor that this query gave you.');
    }
    const question = { client: access.client, from, to, first: given.first + 1, after };
    const [found, hidesPlaces] = await Promise.all([
      this.#accessLog.ofClient(question).catch(() => {
        throw new DecisionUnavailable();
      }),
      this.#people.hidesPlaces(access),
    ]);
    const told = access.mayHaveUnitsOfLog() ? found : found.map(withoutUnit);
    const rows = hidesPlaces ? told.map(withoutOrganisation) : told;
    return {
      entries: rows.slice(0, given.first).map((row) => ({
        node: trackedEntry(row),
        cursor: this.#cursors.encode(row.id, bound),
      })),
      hasNextPage: rows.length > given.first,
    };
  }

  #noteReason({ access, actor, occasion }: Opened<CitizenAccess>, specialReason: SpecialReason): void {
    const decision = access.decideTracking();
    const obligations = [...decision.obligations, 'RECORD_SPECIAL_REASON'] as const;
    this.#log.note(actor, { ...occasion, specialReason }, '*', { ...decision, obligations }, []);
  }
}

function checkArguments({ from, to, specialReason }: TrackingArguments, freely: string): void {
  const isGiven = typeof specialReason === 'string';
  const isKnown = specialReasons.some((code) => code === specialReason);
  const problems: (Problem | null)[] = [
    isGiven && !isKnown
      ? problem('specialReason', `Unknown code. Use one of ${specialReasons.join(', ')}.`)
      : null,
    from && from < freely && !isGiven
      ? problem(
          'specialReason',
          `Entries before ${freely} are listed for a special reason only. Give one of ${specialReasons.join(', ')}, or a later from.`,
          'R-245',
        )
      : null,
    to && to < (from ?? freely)
      ? problem('to', 'It is before from. Give the same day or a later one.')
      : null,
  ];
  const found = problems.filter((one) => one !== null);
  if (found.length > 0) throw new BadUserInput(found);
}

const problem = (path: string, message: string, rule: string | null = null): Problem => ({
  path,
  message,
  rule,
});

const withoutUnit = (row: TrackedRow): TrackedRow => ({ ...row, serviceUnit: null });

/** the organisation tells where someone under a security prohibition is served. */
const withoutOrganisation = (row: TrackedRow): TrackedRow => ({ ...row, actingFor: null });

function trackedEntry(row: TrackedRow): TrackedEntry {
  const legalBasis = legalBases.find((basis) => basis === row.legalBasis);
  if (legalBasis === undefined) throw new Error('An entry of the access log has an unknown basis');
  return {
    id: row.id,
    occurredAt: row.occurredAt.toISOString(),
    kind: row.obligations.includes('LOG_DISCLOSURE') ? 'DISCLOSURE' : 'USE',
    controllerId: row.controller === '*' ? null : row.controller,
    actingForId: row.actingFor,
    unitId: row.serviceUnit,
    user: { kind: row.personKind, id: row.person },
    basis: {
      legalBasis,
      rules: row.rules,
      citation: citations[legalBasis],
      obligations: obligations.filter((obligation) => row.obligations.includes(obligation)),
    },
    statutoryGround: row.statutoryGround,
  };
}
