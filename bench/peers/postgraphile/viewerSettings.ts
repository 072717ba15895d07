/** Who asks, as settings that the policies read. The token's word is taken, and its issuer tells the role. */
import { issuers } from '../../../src/sandbox/tokens.ts';
import { today } from '../../world/name.ts';
import { type Claims } from '../shared/claims.ts';

/** The context that a professional states; empty texts of a citizen. */
export interface Stated {
  readonly actingFor: string;
  readonly serviceUnit: string;
}

export const viewerSettings = ({ iss, sub, organisation }: Claims, { actingFor, serviceUnit }: Stated) => ({
  role: iss === issuers.PROFESSIONAL.issuer ? 'portal_professional' : 'portal_citizen',
  'viewer.id': sub ?? '',
  'viewer.employer': organisation ?? '',
  'viewer.acting_for': actingFor,
  'viewer.unit': serviceUnit,
  'viewer.today': today,
});
