/** The form of a scenario file. `test/scenarios/README.md` describes it for those who write one. */
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { parse } from 'yaml';

const anything = Type.Unknown();
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const closed = { additionalProperties: false };

const ExpectedError = Type.Object(
  {
    code: Type.String(),
    reason: Type.Optional(Type.String()),
    path: Type.Optional(Type.Array(Type.Union([Type.String(), Type.Integer()]))),
    /** The arguments that the problems name, in order. */
    problems: Type.Optional(Type.Array(Type.String())),
    message: Type.Optional(Type.String()),
  },
  closed,
);
export type ExpectedError = Static<typeof ExpectedError>;

const ExpectedEntry = Type.Object(
  {
    person: Type.Optional(Type.String()),
    client: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    controller: Type.Optional(Type.String()),
    operation: Type.Optional(Type.String()),
    legalBasis: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    reason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    rules: Type.Optional(Type.Array(Type.String())),
    obligations: Type.Optional(Type.Array(Type.String())),
    statutoryGround: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    specialReason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    justifiedContext: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    /** From where; kept of acts on behalf alone. */
    address: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    /** Ids of the records read, in any order, or how many. */
    records: Type.Optional(Type.Union([Type.Integer(), Type.Array(Type.String())])),
  },
  closed,
);
export type ExpectedEntry = Static<typeof ExpectedEntry>;

const Expected = Type.Object(
  {
    /** The whole of `data`. */
    data: Type.Optional(anything),
    /** A part of `data`. */
    contains: Type.Optional(anything),
    errors: Type.Optional(Type.Array(ExpectedError)),
    log: Type.Optional(Type.Array(ExpectedEntry)),
    registerCalls: Type.Optional(Type.Integer()),
    rounds: Type.Optional(Type.Integer()),
  },
  { ...closed, minProperties: 1 },
);

const Step = Type.Object(
  {
    /** A persona's name, or someone of the facts. */
    as: Type.Union([
      Type.String(),
      Type.Object(
        {
          kind: Type.Union([Type.Literal('PROFESSIONAL'), Type.Literal('CITIZEN')]),
          id: Type.String(),
          strong: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ]),
    today: Type.Optional(Day),
    /** Facts that change before this step. */
    facts: Type.Optional(anything),
    language: Type.Optional(Type.String()),
    query: Type.String(),
    variables: Type.Optional(Type.Record(Type.String(), anything)),
    /** Texts of the answer that later steps refer to as `${remembered.name}`, by their path in `data`. */
    remember: Type.Optional(Type.Record(Type.String(), Type.String())),
    expect: Expected,
  },
  closed,
);
export type Step = Static<typeof Step>;

/** What a scenario may await: parts of the gateway that are known to be missing. */
export const awaitedTopics = ['storing documents', 'restricting display', 'declarations of intent'] as const;

const Scenario = Type.Object(
  {
    name: Type.String(),
    rules: Type.Optional(Type.Array(Type.String())),
    /** It is not to pass before this is there. */
    awaits: Type.Optional(Type.Enum(awaitedTopics)),
    today: Type.Optional(Day),
    /** Facts that differ from the base world. */
    facts: Type.Optional(anything),
    steps: Type.Array(Step, { minItems: 1 }),
  },
  closed,
);
export type Scenario = Static<typeof Scenario>;

const validator = Compile(Scenario);

/** A scenario with one step may write the step's fields beside the name. */
export function readScenario(text: string): Scenario {
  const written: unknown = parse(text);
  const scenario = isMap(written) && !('steps' in written) ? withOneStep(written) : written;
  if (validator.Check(scenario)) return scenario;
  const problems = validator.Errors(scenario).map((error) => {
    const allowed = error.keyword === 'enum' ? `: ${error.params.allowedValues.join(', ')}` : '';
    return `${error.instancePath || '/'} ${error.message}${allowed}`;
  });
  throw new Error(`not a scenario: ${problems.slice(0, 3).join('; ')}`);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withOneStep({ name, rules, awaits, today, facts, ...step }: Record<string, unknown>) {
  const given = Object.entries({ name, rules, awaits, today, facts }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(given), steps: [step] };
}

/** Does the file need a world of its own? Against a running gateway only files that do not can be run. */
export const changesWorld = ({ facts, today, steps }: Scenario): boolean =>
  facts !== undefined ||
  today !== undefined ||
  steps.some((step) => step.facts !== undefined || step.today !== undefined);
