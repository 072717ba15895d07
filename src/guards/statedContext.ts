/** The context argument, checked for form: what it claims is for the law. */
import { BadUserInput, type Problem } from '../errors.ts';
import {
  type JustifiedContext,
  justifiedContexts,
  type SpecialReason,
  specialReasons,
} from '../law/codes.ts';
import { type StatedContext } from '../law/facts.ts';
import { idProblem } from '../objectIdentifier.ts';

export interface ContextArgument {
  readonly actingFor: string;
  readonly serviceUnit: string;
  readonly controllers?: readonly string[] | null | undefined;
  readonly justifiedContext?: string | null | undefined;
  readonly statutoryGround?: string | null | undefined;
  readonly specialReason?: string | null | undefined;
}

export interface AskedContext {
  readonly stated: StatedContext;
  /** Registers to ask, in the order named; the one acted for, where none is named. */
  readonly controllers: readonly string[];
  /** The argument that names them. */
  readonly controllersPath: string;
}

const controllerLimit = 50;
/** Which grounds there are is for the law; but what is no code is not looked up, nor logged. */
const codeForm = /^[\w.-]{1,64}$/;

/** `named`: registers that an argument beside the context names, instead of the context's own. */
export function readContext(argument: ContextArgument, named: readonly string[] | null = null): AskedContext {
  const controllersPath = named === null ? 'context.controllers' : 'controllers';
  const given = named ?? argument.controllers ?? null;
  const controllers = given ?? [argument.actingFor];
  const justifiedContext = known(justifiedContexts, argument.justifiedContext);
  const specialReason = known(specialReasons, argument.specialReason);
  const problems = [
    idProblem('context.actingFor', argument.actingFor),
    idProblem('context.serviceUnit', argument.serviceUnit),
    ...(given ?? []).map((id, at) => idProblem(`${controllersPath}[${at}]`, id)),
    controllers.length === 0
      ? problem(controllersPath, 'Name at least one register, or leave it out.')
      : null,
    controllers.length > controllerLimit
      ? problem(controllersPath, `Name at most ${controllerLimit} registers in one query.`)
      : null,
    justifiedContext === undefined
      ? problem('context.justifiedContext', `Unknown code. Use one of ${justifiedContexts.join(', ')}.`)
      : null,
    specialReason === undefined
      ? problem('context.specialReason', `Unknown code. Use one of ${specialReasons.join(', ')}.`)
      : null,
    argument.statutoryGround && !codeForm.test(argument.statutoryGround)
      ? problem('context.statutoryGround', 'Not a code. Give one, such as CLARIFY_NEED.')
      : null,
  ].filter((found) => found !== null);
  if (problems.length > 0 || justifiedContext === undefined || specialReason === undefined) {
    throw new BadUserInput(problems);
  }
  return {
    stated: {
      actingFor: argument.actingFor,
      serviceUnit: argument.serviceUnit,
      justifiedContext,
      statutoryGround: argument.statutoryGround ?? null,
      specialReason,
    },
    controllers,
    controllersPath,
  };
}

const problem = (path: string, message: string): Problem => ({ path, message, rule: null });

/** Undefined for a code that is not on the list. */
function known<Code extends JustifiedContext | SpecialReason>(
  codes: readonly Code[],
  given: string | null | undefined,
): Code | null | undefined {
  return given === null || given === undefined ? null : codes.find((code) => code === given);
}
