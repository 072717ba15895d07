/** The compose file configures a gateway that its own configuration accepts. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../src/configuration.ts';
import { issuersAt, registersAt } from '../src/sandbox/address.ts';

it('points the gateway at the sandbox, whole', () => {
  const file: { services: { gateway: { environment: Record<string, string | number | null> } } } = parse(
    readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'),
  );
  const given = Object.entries(file.services.gateway.environment).filter(([, value]) => value !== null);
  const configuration = readConfiguration(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  );
  expect(configuration.registers).toEqual(registersAt('http://sandbox:4001'));
  expect(configuration.issuers).toEqual(issuersAt('http://sandbox:4001'));
  expect(configuration.host).toBe('0.0.0.0');
});
