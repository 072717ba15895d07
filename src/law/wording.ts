/**
 * Each row of the tables in words, for people: what it says when it holds and, where it refuses, what would have to
 * change. A cure tells no more than the refusal: rows whose refusals must not be told apart share one. What a row says
 * does tell it apart, and so is for the law book and for those who may be told which row decided.
 */

import { callerWording } from './wording/caller.ts';
import { citizenViewWording } from './wording/citizenView.ts';
import { disclosureWording } from './wording/disclosure.ts';
import { ownMatterWording } from './wording/ownMatters.ts';
import { ownRegisterWording } from './wording/ownRegister.ts';
import { registerAccessRightWording } from './wording/registerAccessRight.ts';
import { representationWording } from './wording/representation.ts';
import { type RowWording } from './wording/rowWording.ts';

/** By the row's name. */
export const wording: Readonly<Record<string, RowWording>> = Object.freeze({
  ...callerWording,
  ...ownRegisterWording,
  ...registerAccessRightWording,
  ...disclosureWording,
  ...representationWording,
  ...citizenViewWording,
  ...ownMatterWording,
});
