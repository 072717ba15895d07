/** People who live together: a family with minors, a couple, or one alone. All of them are clients. */
import { lastDay, years } from './days.ts';
import { type Member, member } from './member.ts';
import { addressOf, familyName } from './names.ts';
import { type Source } from './source.ts';

type IdentityCode = (dateOfBirth: string) => string | null;
type Stage = Member['stage'];

/** At most `limit` people; a minor never without an adult. */
export function household(source: Source, identityCode: IdentityCode, limit: number): Member[] {
  const { random } = source;
  const language = random.chance(0.06) ? 'sv' : 'fi';
  const home = {
    language,
    lastName: familyName(random, language),
    address: addressOf(random, language),
  } as const;
  return stages(source, limit).map((stage) => {
    const [youngest, oldest] = ages[stage];
    const born = lastDay - random.integer(years(youngest), years(oldest));
    return member(source, identityCode, { ...home, stage, born });
  });
}

/** In years on the sandbox's day, so that each has been of the stage's age for a while. */
const ages: Readonly<Record<Stage, readonly [number, number]>> = {
  MINOR: [0.3, 17.5],
  PARENT: [26, 54],
  ADULT: [19, 64],
  OLDER: [66, 98],
};

function stages({ random }: Source, limit: number): Stage[] {
  const draw = random.next();
  if (limit >= 2 && draw < 0.28) {
    const parents = limit > 2 && random.chance(0.6) ? 2 : 1;
    const minors = Math.min(random.pick([1, 1, 2, 2, 3]), limit - parents);
    return [...Array.from({ length: parents }, () => 'PARENT' as const), ...minorStages(minors)];
  }
  if (limit >= 2 && draw < 0.36) return ['OLDER', 'OLDER'];
  return [random.chance(0.5) ? 'ADULT' : 'OLDER'];
}

const minorStages = (count: number): Stage[] => Array.from({ length: count }, () => 'MINOR' as const);
