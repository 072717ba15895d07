/** Records of several registers; where one did not answer, the list comes with an error beside it. */
import { type GraphQLResolveInfo } from 'graphql';
import { type Failures } from '../admission/failures.ts';
import { type Records } from '../admission/records.ts';
import { pathOf } from './responsePath.ts';

export function told<Record>(
  found: Records<Record>,
  failures: Failures,
  info: GraphQLResolveInfo,
): readonly Record[] {
  if (found.incomplete) failures.report(pathOf(info));
  return found.records;
}
