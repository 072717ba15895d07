/**
 * The schema as the compiler gets it: fields of scalars that say of themselves that they are given out as they are need no serialising. Arguments
 * keep their types, which check what is given.
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

export const withPlainLeaves = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, type: plain(field.type) }),
  });

function plain(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(plain(type.ofType));
  if (isListType(type)) return new GraphQLList(plain(type.ofType));
  return isScalarType(type) && type.extensions.givenAsItIs === true ? GraphQLString : type;
}
