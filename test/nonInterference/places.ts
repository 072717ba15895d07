/** Two places with nothing in common but what is asked in them: in each, a world, a gateway and an access log. */
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type Stage } from '../support/scenario/stage.ts';
import { type Asker, type Facts } from './askers.ts';

/** All that an asker can see of an answer, and what the registers see of the question. */
export interface Seen {
  readonly text: string;
  readonly about: string;
  readonly calls: readonly string[];
  readonly rounds: number;
}

export interface Place {
  ask(persona: string, query: string, variables: object, requestId: string): Promise<Seen>;
  close(): Promise<void>;
}

/** Both sign their cursors alike. */
const secret = Buffer.alloc(32, 7);

/** Each register at an endpoint of its own, so that a call to one is told from a call to another. */
const spread = (sandbox: string, world: string) => ({
  ...registersAt(sandbox, world),
  archives: [
    { endpoint: 'alue', controllers: [ids.organisation(1)] },
    { endpoint: 'lahti', controllers: [ids.organisation(2)] },
    { endpoint: 'hoiva', controllers: [ids.organisation(101)] },
    { endpoint: 'others', controllers: ['*'] },
  ].map(({ endpoint, controllers }) => ({
    url: `${sandbox}/worlds/${world}/archive/${endpoint}`,
    controllers,
  })),
});

export async function openStages(): Promise<readonly [Stage, Stage]> {
  const open = async () => openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  return [await open(), await open()];
}

/** A citizen sees the log of uses, and so each place has one of its own. */
export async function openPlace(stage: Stage, { kind }: Asker, facts: Facts): Promise<Place> {
  const { world } = await stage.sandbox.createWorld(facts);
  const ownLog = kind === 'CITIZEN' ? await stage.openLog(world) : null;
  const accessLog = ownLog ?? stage.accessLog;
  const gateway = await stage.gateway(world, {
    registers: spread(stage.sandbox.url, world),
    ports: { caches: nothingKept, secret, accessLog },
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (persona: string) => {
    const token = tokens.get(persona) ?? stage.sandbox.token(persona, {}, world);
    tokens.set(persona, token);
    return token;
  };
  return {
    ask: async (persona, query, variables, requestId) => {
      const token = await tokenOf(persona);
      const answer = await ask(gateway.url, { query, variables: { ...variables }, token, requestId });
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      const { calls, rounds } = await stage.sandbox.calls(world, requestId);
      return {
        // The one thing that tells of the moment and not of the world.
        text: answer.text.replaceAll(/"occurredAt":"[^"]{24}"/g, '"occurredAt":"…"'),
        about: JSON.stringify([answer.status, headers]),
        calls,
        rounds,
      };
    },
    close: async () => {
      await gateway.close();
      await ownLog?.close();
      await stage.sandbox.removeWorld(world);
    },
  };
}

const read = `query ($client: ID!, $context: ProfessionalContextInput!) {
  client(id: $client, context: $context) { cases { id } documents(first: 100) { edges { node { id } } } } }`;
const readers = [
  ['sara', { actingFor: ids.organisation(1), serviceUnit: ids.unit(1) }],
  ['sara', { actingFor: ids.organisation(1), serviceUnit: ids.unit(2) }],
  ['pia', { actingFor: ids.organisation(1), serviceUnit: ids.unit(21) }],
  [
    'leo',
    {
      actingFor: ids.organisation(2),
      serviceUnit: ids.unit(11),
      controllers: [ids.organisation(1)],
      justifiedContext: 'URGENT_NEED',
      statutoryGround: 'CLARIFY_NEED',
    },
  ],
] as const;

/** Those who work have read what they may, of which the log of uses then tells the client. */
export async function readBefore(place: Place, { kind, client }: Asker): Promise<void> {
  if (kind !== 'CITIZEN') return;
  for (const [at, [persona, context]] of readers.entries()) {
    await place.ask(persona, read, { client, context }, `before-${at}`);
  }
}
