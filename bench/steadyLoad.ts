/**
 * Requests at a constant rate, each due at a moment of its own whether or not those before are answered, and timed
 * from that moment: a server that halts is not spared the requests that it holds up. (The rate of autocannon asks for
 * a second's requests at once, and corrects for what it left out as if one had been due every millisecond.)
 */
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { type Answers } from './answers.ts';
import { type LoadJob } from './load.ts';

/** Seconds in which this process itself gets up to speed and connects: what it asks then is answered, and not counted. */
const starting = 2;

export async function steadyLoad(
  { url, connections, requests }: LoadJob,
  seconds: number,
  perSecond: number,
  answers: Answers,
): Promise<void> {
  const { origin, pathname: path } = new URL([url].flat()[0] ?? '');
  // Who finds no connection free waits, and is timed.
  const pool = new Pool(origin, { connections });
  const uncounted = Math.ceil(starting * perSecond);
  const ask = async (number: number, due: number): Promise<void> => {
    const at = number % requests.length;
    const { headers, body = '' } = requests[at] ?? {};
    try {
      const answer = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      const text = await answer.body.text();
      if (number < uncounted) return;
      answers.came(answer.statusCode, performance.now() - due);
      if (answers.isSampled(at)) answers.read(text);
    } catch (error) {
      answers.complain(String(error));
    }
  };

  const started = performance.now();
  const dueAt = (number: number) => started + (number * 1000) / perSecond;
  const asked: Promise<void>[] = [];
  for (let number = 0; number < (starting + seconds) * perSecond; number += 1) {
    // Timers wake late by up to a millisecond: none is set for less, and what leaves early is timed from then.
    const early = Math.floor(dueAt(number) - performance.now());
    if (early > 0) await setTimeout(early);
    if (number === uncounted) answers.begin();
    asked.push(ask(number, Math.min(dueAt(number), performance.now())));
  }
  await Promise.all(asked);
  await pool.close();
}
