/** What the tables read that is data with dates: grounds, ceilings, kinds of documents, days of display. */
import { accessRightProfiles } from '../law/accessRightProfiles.ts';
import {
  adoptionCounsellingTypes,
  type CodeList,
  clientRecordEntryTypes,
  decisionTypes,
  neverShownSocialServices,
  neverShownTypes,
  planTypes,
} from '../law/documentTypes.ts';
import { type Day } from '../law/facts.ts';
import { nationalRollouts } from '../law/rollouts.ts';
import { statutoryGrounds } from '../law/statutoryGrounds.ts';
import { blocks, code, table } from './markdown.ts';
import { linkRules } from './ruleLinks.ts';
import { dayWords } from './words.ts';

export const datedData = (): string =>
  blocks([
    '### Days of display in MyKanta',
    linkRules(
      'What citizens are not shown before a day of its own (R-150…R-153, R-244). A data controller without a row of its own follows `*`.',
    ),
    table(
      ['Kind', 'Data controller', 'Opens on'],
      nationalRollouts.map(({ kind, controller, opensOn }) => [
        code(kind),
        code(controller),
        opensOn ? dayWords(opensOn) : 'no day has been set',
      ]),
    ),
    '### Statutory grounds',
    linkRules(
      'Who may name which ground (R-094, R-097). The names are ours: the values of the classification were not found.',
    ),
    table(
      ['Ground', 'Role', 'From', 'To'],
      statutoryGrounds.map((ground) => [code(ground.code), code(ground.role), ...period(ground)]),
    ),
    '### Ceilings of access rights',
    linkRules(
      'What an employer grants holds up to the ceiling of the duty (R-045, R-046, R-047). The decree’s own matrix was not found: these are cautious and ours.',
    ),
    table(
      ['Duty', 'Work', 'Service tasks', 'From', 'To'],
      accessRightProfiles.map((profile) => [
        code(profile.duty),
        code(profile.work),
        profile.serviceTasks.join(', '),
        ...period(profile),
      ]),
    ),
    '### Kinds of documents and services',
    linkRules(
      'Codes of the national classifications that are treated apart; x stands for any digit. The codes of the social services were not found, so their names are ours.',
    ),
    table(
      ['List', 'Codes', 'From', 'To'],
      lists.flatMap(([title, dated]) =>
        dated.map((codes) => [linkRules(title), codes.codes.join(', '), ...period(codes)]),
      ),
    ),
  ]);

const lists: readonly (readonly [title: string, lists: readonly CodeList[]])[] = [
  [
    'Types never shown: parenthood, shelters and violence, payment commitments (R-140, R-141, R-142)',
    neverShownTypes,
  ],
  ['Social services never shown (R-141)', neverShownSocialServices],
  ['Types of adoption counselling (R-152)', adoptionCounsellingTypes],
  ['Types of client-record entries (R-150)', clientRecordEntryTypes],
  ['Types of decisions in a summary (R-304)', decisionTypes],
  ['Types of plans in a summary (R-304)', planTypes],
];

const period = ({
  startedOn,
  endedOn,
}: {
  startedOn: Day;
  endedOn: Day | null;
}): readonly [string, string] => [startedOn, endedOn ?? 'until further notice'];
