/**
 * What to ask a register for, so that pages are full and a refused record never travels.
 * Derived from the same facts as the decision; filtering by `decide` and by scope must give the same records,
 * which a property test holds together.
 */
import { type DocumentGroup } from './codes.ts';
import { type Day } from './facts.ts';

export interface Scope {
  /** Registers, or every one that the endpoint serves. */
  readonly controllers: readonly string[] | 'ALL';
  /** With ALL: registers that another scope asks. */
  readonly exceptControllers: readonly string[];
  /** Service tasks that may be read; none: nothing may. `ALL`: no limit. */
  readonly serviceTasks: readonly string[] | 'ALL';
  /** Of documents only; cases and relationships are not in a group. */
  readonly groups: readonly DocumentGroup[] | 'ALL';
  /** Earlier and voided versions too. */
  readonly everyVersion: boolean;
  readonly exceptOriginalIds: readonly string[];
  /** Types and social services that are left out; `x` stands for any digit. */
  readonly exceptTypes: readonly string[];
  readonly exceptSocialServices: readonly string[];
  readonly exceptSharedCases: boolean;
  readonly exceptRestrictedFromGuardians: boolean;
  /** Relationships that are kept from guardians; in MyKanta they are shown without their data. */
  readonly exceptRestrictedRelationships: boolean;
  /** Shared-case records only where every other client is among these, each for these service tasks. */
  readonly coClients: readonly CoClientScope[] | 'ANY';
  /**
   * DISPLAYED: without special content, and delayed at most until this day. RESTRICTED: only what one of the two
   * hides, for the notice that something is restricted. Null: restrictions do not matter.
   */
  readonly display: { readonly show: 'DISPLAYED' | 'RESTRICTED'; readonly on: Day } | null;
}

export interface CoClientScope {
  readonly client: string;
  readonly serviceTasks: readonly string[];
  readonly exceptOriginalIds: readonly string[];
  readonly exceptRestrictedFromGuardians: boolean;
}

export const wholeRegister = (controller: string): Scope => ({
  controllers: [controller],
  exceptControllers: [],
  serviceTasks: 'ALL',
  groups: 'ALL',
  everyVersion: false,
  exceptOriginalIds: [],
  exceptTypes: [],
  exceptSocialServices: [],
  exceptSharedCases: false,
  exceptRestrictedFromGuardians: false,
  exceptRestrictedRelationships: false,
  coClients: 'ANY',
  display: null,
});

/** A scope that asks for nothing: sent like any other, so that the number of calls tells nothing. */
export const nothingOf = (controller: string): Scope => ({ ...wholeRegister(controller), serviceTasks: [] });
