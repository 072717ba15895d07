/** What a query may cost: every field counts one, as often as the lists around it may repeat it by `first`. */
import { type ApolloServerPlugin } from '@apollo/server';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type Context } from '../context.ts';
import { PublicError } from '../errors.ts';

/** What a list without `first` is taken to hold. */
const plainListLength = 10;
/** What `first` is taken to be where it is out of bounds; the field refuses it by itself. */
const longestPage = 100;

const repeated: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (typeof args.first === 'number')
    return 1 + Math.min(Math.max(args.first, 1), longestPage) * childComplexity;
  const isPageOfItems = ['edges', 'nodes'].includes(field.name);
  const isList = String(field.type).includes('[') && !isPageOfItems;
  return 1 + (isList ? plainListLength : 1) * childComplexity;
};

export const costLimit = (most: number): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operationName, request }) => {
      const cost = getComplexity({
        schema,
        query: document,
        ...(operationName ? { operationName } : {}),
        variables: request.variables ?? {},
        estimators: [repeated],
      });
      if (cost <= most) return;
      throw new PublicError(
        'TOO_EXPENSIVE',
        `The query may cost ${cost}, and at most ${most} is served. Ask for fewer fields or a smaller first.`,
        { limit: 'cost', most, http: { status: 400 } },
      );
    },
  }),
});
