/** Those who are refused before any table is asked. */
import { type Deny, deny } from '../law/decision.ts';

/** a token of the wrong kind is no strong identification for the field. */
export const otherKindOfActor: Deny = deny('NOT_STRONGLY_AUTHENTICATED', ['R-032', 'R-108']);

/** someone whom no employer has on its list of users. */
export const noSuchProfessional: Deny = deny('NO_ACCESS_RIGHT', ['R-034']);
