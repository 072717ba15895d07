/** A display restriction as professionals are told of it. */
export interface DisplayRestriction {
  readonly specialContent: boolean;
  readonly delayedUntil: string | null;
  readonly restrictedFromGuardians: boolean;
  readonly reason: string | null;
}

export const restrictionOf = (row: {
  specialContent: boolean;
  delayedUntil: string | null;
  restrictedFromGuardians: boolean;
  restrictionReason: string | null;
}): DisplayRestriction | null =>
  row.specialContent || row.delayedUntil !== null || row.restrictedFromGuardians
    ? {
        specialContent: row.specialContent,
        delayedUntil: row.delayedUntil,
        restrictedFromGuardians: row.restrictedFromGuardians,
        reason: row.restrictionReason,
      }
    : null;
