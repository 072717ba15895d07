/** One request: who asks, the doors it may open, what it may load, and what is noted of it. */
import { type Logger } from 'pino';
import { type AccessLog } from './accessLog/accessLog.ts';
import { Admission } from './admission/admission.ts';
import { type CursorCodec } from './admission/cursor.ts';
import { DocumentContents } from './admission/documentContents.ts';
import { Failures } from './admission/failures.ts';
import { type Caches } from './caches.ts';
import { type Departure } from './execution/departure.ts';
import { type Metrics } from './execution/metrics.ts';
import { FactsGatherer } from './facts/gather.ts';
import { type Today } from './facts/today.ts';
import { Doors } from './guards/doors.ts';
import { type Actor } from './identity/actor.ts';
import { type Policies, policyOn } from './law/policy.ts';
import { type Language } from './law/refusals.ts';
import { type Rollout } from './law/rollouts.ts';
import { Directory } from './registers/directory.ts';
import { type Registers } from './registers/registers.ts';

export interface Context {
  readonly requestId: string;
  readonly actor: Actor | null;
  readonly doors: Doors;
  readonly admission: Admission;
  readonly failures: Failures;
  readonly departure: Departure;
}

/** What lives as long as the gateway. */
export interface ContextPorts {
  readonly registers: Registers;
  readonly caches: Caches;
  readonly cursors: CursorCodec;
  readonly today: Today;
  readonly policies: Policies;
  readonly rollouts: readonly Rollout[];
  readonly accessLog: AccessLog;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export interface Request {
  readonly id: string;
  readonly actor: Actor | null;
  readonly language: Language;
  /** How its answer leaves, with what is noted until then. */
  readonly departure: Departure;
  /** Aborted when the deadline passes or the connection closes. */
  readonly signal: AbortSignal;
}

export function createContext(ports: ContextPorts, request: Request): Context {
  const { registers, metrics, logger } = ports;
  const { actor, language, departure } = request;
  const { log } = departure;
  const load = registers.load({ requestId: request.id, signal: request.signal });
  const today = ports.today();
  const policy = policyOn(ports.policies, today);
  const { archives } = registers;
  return {
    requestId: request.id,
    actor,
    failures: new Failures(),
    departure,
    doors: new Doors({
      actor,
      language,
      today,
      policy,
      rollouts: ports.rollouts,
      load,
      log,
      facts: new FactsGatherer(load, archives, today, policy),
      decided: metrics.decided,
    }),
    admission: new Admission({
      load,
      archives,
      directory: new Directory(load, ports.caches.names),
      contents: new DocumentContents(load, ports.caches.contents),
      cursors: ports.cursors,
      accessLog: ports.accessLog,
      today,
      log,
      language,
      unadmitted: (controller) => {
        metrics.unadmitted();
        logger.error({ requestId: request.id, controller }, 'a register sent what it was not asked for');
      },
    }),
  };
}
