/** A canary that leaves is found, wherever it leaves: by whom it is kept from, in a body, a header, a line or a metric. */

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../gateway/post.ts';
import { CanaryLeaked, CanaryWatch, canary, refuseCanariesIn } from '../support/canaries.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const ofEveryone = canary('everyone', 'plan');
const ofCitizens = canary('citizens', 'decision');
const titles = `{ client(id: "2.999.3.1", context: { actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }) {
  document(id: "DOCUMENT") { title } } }`;
const titleOf = (document: string) => titles.replace('DOCUMENT', document);
const own = '{ myKanta { documents(first: 100) { edges { node { title } } } } }';

let stage: Stage;
let gateway: RunningGateway;
let world: string;
let tokens: { sara: string; aino: string };
beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  ({ world } = await stage.sandbox.createWorld({
    documents: { homeCare1: { title: ofEveryone }, decision: { title: ofCitizens } },
  }));
  gateway = await stage.gateway(world);
  const [sara, aino] = [await stage.sandbox.token('sara', {}), await stage.sandbox.token('aino', {})];
  tokens = { sara, aino };
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
});

const [everyones, citizens, shelters] = ['2.999.8.1001.1', '2.999.8.1.1', '2.999.8.6.1'];

describe('a canary that leaves', () => {
  it('fails whoever asks, where it is kept from everyone', async () => {
    const leaked = ask(gateway.url, { query: titleOf(everyones ?? ''), token: tokens.sara });
    await expect(leaked).rejects.toThrow(CanaryLeaked);
    await expect(leaked).rejects.toThrow(ofEveryone);
  });

  it('fails citizens and those without a token, where it is kept from citizens', async () => {
    const answer = await ask(gateway.url, { query: titleOf(citizens ?? ''), token: tokens.sara });
    expect(answer.text).toContain(ofCitizens);
    expect(() => refuseCanariesIn(answer.text, answer.headers, tokens.sara)).not.toThrow();
    expect(() => refuseCanariesIn(answer.text, answer.headers, tokens.aino)).toThrow(ofCitizens);
    expect(() => refuseCanariesIn(answer.text, answer.headers)).toThrow(ofCitizens);
    expect(() => refuseCanariesIn(answer.text, answer.headers, 'no.token.this')).toThrow(ofCitizens);
    await expect(ask(gateway.url, { query: own, token: tokens.aino })).rejects.toThrow(CanaryLeaked);
  });

  it('fails whatever is posted', async () => {
    const body = (query: string) => JSON.stringify({ query });
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    await expect(post(gateway.url, body(own), bearer(tokens.aino))).rejects.toThrow(CanaryLeaked);
    const { codes } = await post(gateway.url, body(titleOf(citizens ?? '')), bearer(tokens.sara));
    expect(codes).toEqual([]);
  });

  it('fails in a header', () => {
    const headers = new Headers({ 'x-note': ofEveryone.toUpperCase() });
    expect(() => refuseCanariesIn('{}', headers, tokens.sara)).toThrow(CanaryLeaked);
  });

  it('fails in a line of the log, whoever may read the record, and in the metrics', () => {
    const watch = new CanaryWatch();
    pino({}, watch).info('request');
    expect(() => watch.end('portti_request_seconds_count 1')).not.toThrow();
    expect(() => watch.end(`portti_request_seconds_count{operation="${ofCitizens}"} 1`)).toThrow(
      CanaryLeaked,
    );
    pino({}, watch).error({ err: new Error(`no such row: ${ofCitizens}`) }, 'an unexpected error');
    expect(() => watch.end('')).toThrow(ofCitizens);
  });
});

describe('canaries', () => {
  it('live in every world of a test', async () => {
    const answer = await ask(gateway.url, {
      query: titles.replace('DOCUMENT', shelters ?? '').replace('title', 'content'),
      token: tokens.sara,
    });
    expect(answer.text).toContain(canary('citizens', 'shelter'));
    const found = await fetch(`${stage.sandbox.url}/worlds/${world}/persons/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: ['2.999.3.9999'], identityCodes: [] }),
    });
    expect(() => refuseCanariesIn('', found.headers)).not.toThrow();
    expect(await found.text()).toContain(canary('everyone', 'last name'));
  });
});
