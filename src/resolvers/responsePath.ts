/** The place of a field in the response. */
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { type ResponsePath } from '../admission/failures.ts';

export const pathOf = (info: GraphQLResolveInfo): ResponsePath => responsePathAsArray(info.path);
