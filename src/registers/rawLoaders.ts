/** Loaders of raw rows, bound to one request. Only facts and admission reach them. */
import { archiveLoaders } from './archiveLoaders.ts';
import { type Archives } from './archives.ts';
import { loading } from './loader.ts';
import { type NationalServices, nationalLoaders } from './nationalLoaders.ts';
import { type CallContext } from './transport.ts';

export interface Services extends NationalServices {
  readonly archives: Archives;
}

export type RawLoaders = ReturnType<typeof rawLoaders>;

export function rawLoaders(
  services: Services,
  context: CallContext,
  report: (loader: string, size: number) => void,
) {
  const way = loading(context, report);
  return { ...nationalLoaders(services, way), ...archiveLoaders(way) };
}
