/** A professional's context goes to the portal in headers. */
import { type IncomingHttpHeaders } from 'node:http';
import { type Stated } from './viewerSettings.ts';

const names = { actingFor: 'x-acting-for', serviceUnit: 'x-service-unit' } as const;

export const headersOf = ({ actingFor, serviceUnit }: Stated): Record<string, string> => ({
  [names.actingFor]: actingFor,
  [names.serviceUnit]: serviceUnit,
});

export const statedIn = (headers: IncomingHttpHeaders): Stated => ({
  actingFor: String(headers[names.actingFor] ?? ''),
  serviceUnit: String(headers[names.serviceUnit] ?? ''),
});
