/**
 * Each row of the tables in words, for people: what it says when it holds and, where it refuses, what would have to
 * change. A cure tells no more than the refusal: rows whose refusals must not be told apart share one. What a row says
 * does tell it apart, and so is for the law book and for those who may be told which row decided.
 */
import { type Language } from './refusals.ts';
import { citizenViewWording } from './wording/citizenView.ts';
import { disclosureWording } from './wording/disclosure.ts';
import { ownMatterWording } from './wording/ownMatters.ts';
import { professionalWording } from './wording/professional.ts';
import { representationWording } from './wording/representation.ts';

export type Words = Readonly<Record<Language, string>>;

export interface RowWording {
  readonly says: Words;
  /** Null for a row that allows. */
  readonly cure: Words | null;
}

/** By the row's name. */
export const wording: Readonly<Record<string, RowWording>> = Object.freeze({
  ...professionalWording,
  ...disclosureWording,
  ...representationWording,
  ...citizenViewWording,
  ...ownMatterWording,
});
