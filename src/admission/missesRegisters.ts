/** Is there a register that was asked and cannot answer: its facts are missing, or no endpoint serves it? */
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Archives } from '../registers/archives.ts';

export const missesRegisters = (access: Access, archives: Archives): boolean =>
  !(access instanceof CitizenAccess) &&
  access.registers.some(
    ({ controller, decision }) =>
      decision === null || (decision.effect === 'ALLOW' && archives.of(controller) === null),
  );
