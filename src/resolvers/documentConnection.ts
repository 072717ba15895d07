/** A list of documents as a connection; a register that missed it is told in `registers`, or else as an error. */
import { type GraphQLResolveInfo } from 'graphql';
import { type AdmittedPage } from '../admission/documents.ts';
import { type Context } from '../context.ts';
import { type DocumentConnectionModel } from './models.ts';
import { pathOf } from './responsePath.ts';

export async function documentConnection(
  asked: Promise<AdmittedPage>,
  { failures }: Context,
  info: GraphQLResolveInfo,
): Promise<DocumentConnectionModel> {
  const found = await asked;
  const path = pathOf(info);
  if (found.incomplete) failures.report(path);
  return { ...found, path };
}
