/** A client while being generated: what later parts need to know of earlier ones. Periods are days, both ends in. */
import { type Member } from './member.ts';
import { type County, type Unit } from './workplaces.ts';

export interface Client extends Member {
  /** Who lives with the client. */
  readonly others: readonly Member[];
  readonly home: County;
  /** How many documents are to be drafted: much of it makes a longer history. */
  readonly documentCount: number;
}

export interface Relationship {
  readonly county: County;
  readonly serviceTask: string;
  readonly socialService: string | null;
  readonly from: number;
  readonly to: number;
  readonly ended: boolean;
}

/** A case with what its documents need to know. */
export interface ClientCase {
  readonly id: string;
  readonly county: County;
  readonly serviceTask: string;
  readonly socialService: string | null;
  readonly unit: Unit;
  readonly coClients: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly producer: { readonly unit: Unit; readonly from: number } | null;
}
