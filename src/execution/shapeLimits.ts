/** Limits on the shape of a query: depth, aliases, directives. Tokens are counted by the parser. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ValidationContext, type ValidationRule } from 'graphql';
import { PublicError } from '../errors.ts';
import { type Limits } from './limits.ts';

export function shapeLimits(limits: Limits): ValidationRule[] {
  const rejecting = (what: string, most: number) => ({
    n: most,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) =>
        context?.reportError(
          new PublicError(
            'TOO_EXPENSIVE',
            `The query has more than ${most} ${what}. Ask for less at a time.`,
            {
              limit: what,
              most,
            },
          ),
        ),
    ],
  });
  return [
    maxDepthRule({ ...rejecting('levels', limits.depth) }),
    maxAliasesRule({ ...rejecting('aliases', limits.aliases), allowList: [] }),
    maxDirectivesRule({ ...rejecting('directives', limits.directives) }),
  ];
}
