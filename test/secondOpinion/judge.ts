/**
 * The second opinion: what the Cedar policies say. The effect is Cedar's own and knows no order of policies; of those
 * that determine it, the first in their files gives the reason.
 */
import { readFileSync } from 'node:fs';
import {
  type Context,
  type EntityJson,
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  type TypeAndId,
} from '@cedar-policy/cedar-wasm/nodejs';

export interface Request {
  readonly principal: TypeAndId;
  readonly action: 'read' | 'view';
  readonly resource: TypeAndId;
  readonly context: Context;
  readonly entities: EntityJson[];
}

/** What one of the two says: by which row, allowed or denied, on which basis or for which reason. */
export interface Opinion {
  readonly mark: string;
  readonly effect: 'ALLOW' | 'DENY';
  readonly says: string;
  readonly obligations: readonly string[];
}

export interface Policy {
  readonly text: string;
  readonly opinion: Opinion;
}

export type Judge = (request: Request) => Opinion;

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

export const schema = textOf('schema.cedarschema');

/** Each table's files, in the order of the page. */
export const policyTexts = {
  professionalRead: ['caller', 'ownRegister', 'registerAccessRight', 'disclosure']
    .map((file) => textOf(`${file}.cedar`))
    .join('\n'),
  citizenView: ['representation', 'citizenView'].map((file) => textOf(`${file}.cedar`)).join('\n'),
};

/** The policies of a text, in its order: Cedar gives them sorted by names that it makes up. */
export function policiesIn(text: string): readonly Policy[] {
  return succeeded(policySetTextToParts(text))
    .policies.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
    .map((policy) => ({ text: policy, opinion: opinionOf(policy) }));
}

/** With `checked`, each request is held to the schema, which takes its time. */
export function judgeBy(name: string, policies: readonly Policy[], { checked = false } = {}): Judge {
  const texts = Object.fromEntries(policies.map(({ text }, at) => [String(at), text]));
  succeeded(preparsePolicySet(name, { staticPolicies: texts }));
  if (checked) succeeded(preparseSchema(name, schema));
  return ({ action, ...request }) => {
    const { decision, diagnostics } = succeeded(
      statefulIsAuthorized({
        ...request,
        action: { type: 'Action', id: action },
        preparsedPolicySetId: name,
        ...(checked ? { preparsedSchemaName: name, validateRequest: true } : {}),
      }),
    ).response;
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    const first = policies[Math.min(...diagnostics.reason.map(Number))];
    return first?.opinion ?? silence(decision);
  };
}

/** Where no policy speaks, Cedar denies. */
const silence = (decision: 'allow' | 'deny'): Opinion => ({
  mark: 'none',
  effect: decision === 'allow' ? 'ALLOW' : 'DENY',
  says: 'nothing',
  obligations: [],
});

function opinionOf(policy: string): Opinion {
  const { effect, annotations = {} } = succeeded(policyToJson(policy)).json;
  const says = effect === 'permit' ? annotations.basis : annotations.reason;
  if (annotations.row === undefined || says === undefined) throw new Error(`No row or reason: ${policy}`);
  return {
    mark: annotations.row,
    effect: effect === 'permit' ? 'ALLOW' : 'DENY',
    says,
    obligations: annotations.obligations?.split(' ') ?? [],
  };
}

function succeeded<Answer extends { type: 'success' | 'failure' }>(
  answer: Answer,
): Extract<Answer, { type: 'success' }> {
  if (isSuccess(answer)) return answer;
  throw new Error(JSON.stringify(answer));
}

const isSuccess = <Answer extends { type: 'success' | 'failure' }>(
  answer: Answer,
): answer is Extract<Answer, { type: 'success' }> => answer.type === 'success';
