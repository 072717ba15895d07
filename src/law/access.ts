/**
 * An Access is the law's own yes: who asks, about which client, in which registers, on which basis.
 * Guards hand it to resolvers and admission demands it. Only the tables make one: the constructors are private, and
 * the facts sit in private fields, so that no literal, spread or proxy passes for it.
 */
import { CitizenAccess } from './citizenAccess.ts';
import { type Asked, ProfessionalAccess, type Refusal, type RegisterDecision } from './professionalAccess.ts';
import { UnitAccess } from './unitAccess.ts';

export { type Asked, CitizenAccess, ProfessionalAccess, type Refusal, type RegisterDecision, UnitAccess };

export type Access = ProfessionalAccess | CitizenAccess;
