/**
 * Client-document types (1.2.246.537.6.1506) that the citizen's view treats apart, as dated data.
 * `x` stands for any digit, so that a type published later in a known block is not shown by oversight.
 * Source: the area and general type of the national document structures, state of May 2025.
 */

/** establishing parenthood. */
const parenthood = [
  '4025', '5007', '7016', '7017', '8002', '8003', '10001', '11062', '11063', '12011', '12012', '12013', '12014',
  '12015', '14002', '14009', '16008',
] as const; // biome-ignore format: a list of codes reads as a list

/** shelters, and work against intimate-partner and domestic violence. */
const shelterAndViolence = ['1011', '1014', '1016', '1017', '15019', '15025'] as const;

/** payment commitments, the whole block. */
const paymentCommitments = ['9xxx'] as const;

export const neverShownTypes: readonly string[] = [
  ...parenthood,
  ...shelterAndViolence,
  ...paymentCommitments,
];

/**
 * R-141 again, for documents of a general type given in such a service. The codes of these services in the
 * national classification (1222) were not found; the names are ours.
 */
export const neverShownSocialServices: readonly string[] = [
  'SHELTER_SERVICES',
  'DOMESTIC_VIOLENCE_PREVENTION',
];

/** adoption counselling. */
export const adoptionCounsellingTypes: readonly string[] = [
  '4000', '7000', '7008', '7010', '11005', '11007', '12000', '12004', '14001', '14006', '15000', '16000',
]; // biome-ignore format: a list of codes reads as a list

/** client-record entries, the whole block. */
export const clientRecordEntryTypes: readonly string[] = ['19xxx'];

/** Does a type code stand on a list? */
export const isListed = (type: string | null, list: readonly string[]): boolean =>
  type !== null && list.some((pattern) => matches(type, pattern));

const matches = (type: string, pattern: string): boolean =>
  type.length === pattern.length &&
  [...pattern].every((sign, at) => (sign === 'x' ? /\d/.test(type.charAt(at)) : sign === type.charAt(at)));
