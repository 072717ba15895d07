/**
 * What each legal basis rests on, for people to read. A section number stands here only where a source gives it;
 * where none does, the source itself is named.
 */
import { type LegalBasis } from './codes.ts';

export const citations: Readonly<Record<LegalBasis, string>> = Object.freeze({
  OWN_REGISTER_USE: 'Client Data Act 703/2023, section 13 (data controller); decree 825/2022 (access rights)',
  OWN_REGISTER_USE_SPECIAL_REASON:
    'Decree 825/2022 (access rights); THL classification of special reasons for viewing client data',
  REGISTER_ACCESS_RIGHT: 'Client Data Act 703/2023, section 14; act 612/2021, section 58',
  DISCLOSURE_WITH_PERMISSION:
    'Client Data Act 703/2023 (disclosure permission); national structure 1.2.246.537.6.1505.8',
  STATUTORY_INFORMATION_RIGHT: 'Client Data Act 703/2023, section 64; classification 1.2.246.537.6.1299',
  SELF_ACCESS: 'Kela: social-welfare data in MyKanta (2024)',
  GUARDIAN_ACCESS: 'Kanta: acting on behalf of a minor',
  MANDATE_ACCESS: 'Kanta: acting on behalf of an adult',
});
