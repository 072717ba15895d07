/** Wired as the product's context, with its doors, records and log exchanged. */

import { type CursorCodec } from '../../../src/admission/cursor.ts';
import { DocumentContents } from '../../../src/admission/documentContents.ts';
import { Failures } from '../../../src/admission/failures.ts';
import { type Context, type Request } from '../../../src/context.ts';
import { FactsGatherer } from '../../../src/facts/gather.ts';
import { type GatewayPorts } from '../../../src/gateway.ts';
import { type Allow } from '../../../src/law/decision.ts';
import { defaultPolicies, policyOn } from '../../../src/law/policy.ts';
import { nationalRollouts } from '../../../src/law/rollouts.ts';
import { Directory } from '../../../src/registers/directory.ts';
import { EveryRecord } from './everyRecord.ts';
import { OpenDoors } from './openDoors.ts';
import { SilentLog } from './silentLog.ts';

export const contextMaker =
  (
    { registers, caches, accessLog, cursors, ...ports }: GatewayPorts & { cursors: CursorCodec },
    allow: Allow,
  ) =>
  ({ id, actor, language, departure, signal }: Request): Context => {
    const log = new SilentLog(id, '');
    const load = registers.load({ requestId: id, signal });
    const { archives } = registers;
    const today = ports.today();
    const policy = policyOn(defaultPolicies, today);
    const facts = new FactsGatherer(load, archives, today, policy);
    const rollouts = nationalRollouts;
    const decided = () => undefined;
    return {
      requestId: id,
      actor,
      failures: new Failures(),
      departure,
      doors: new OpenDoors({ actor, language, today, policy, rollouts, load, log, facts, decided }, allow),
      admission: new EveryRecord(
        {
          load,
          archives,
          directory: new Directory(load, caches.names),
          contents: new DocumentContents(load, caches.contents),
          cursors,
          accessLog,
          today,
          log,
          language,
          unadmitted: () => undefined,
        },
        allow,
      ),
    };
  };
