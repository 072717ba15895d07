/** The national registers as one port. Only facts and admission reach its loaders; resolvers get what admission lets out. */
import { Archives } from './archives.ts';
import { type RegistersConfiguration } from './configuration.ts';
import { inOneCall } from './inOneCall.ts';
import { type RawLoaders, rawLoaders, type Services } from './rawLoaders.ts';
import {
  type CallContext,
  type CallReport,
  defaultLimits,
  openEndpoint,
  type TransportLimits,
} from './transport.ts';

export interface Registers {
  /** Raw loaders of one request. */
  load(context: CallContext): RawLoaders;
  readonly archives: Archives;
  close(): Promise<void>;
}

export interface RegisterReports {
  readonly call: (report: CallReport) => void;
  readonly batch: (loader: string, size: number) => void;
}

export function openRegisters(
  configuration: RegistersConfiguration,
  reports: RegisterReports,
  limits: TransportLimits = defaultLimits,
): Registers {
  const open = (service: string) => (url: string) => openEndpoint(service, url, limits, reports.call);
  const openArchive = open('archive');
  const services: Services = {
    archives: new Archives(configuration.archives, (url) => inOneCall(openArchive(url))),
    organisations: open('organisations')(configuration.organisations),
    professionals: open('professionals')(configuration.professionals),
    persons: open('persons')(configuration.persons),
    declarations: open('declarations')(configuration.declarations),
    representation: open('representation')(configuration.representation),
    codes: open('codes')(configuration.codes),
  };
  const { archives, ...others } = services;
  return {
    archives,
    load: (context) => rawLoaders(services, context, reports.batch),
    close: async () => {
      const endpoints = [...archives.all.map(({ endpoint }) => endpoint), ...Object.values(others)];
      await Promise.all(endpoints.map((endpoint) => endpoint.close()));
    },
  };
}
