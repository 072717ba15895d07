/** Is what a service sent of the shape that was asked for? Each shape is compiled once. */
import { type Static, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

const validators = new WeakMap<TSchema, ReturnType<typeof Compile>>();

export function isAnswer<T extends TSchema>(shape: T, value: unknown): value is Static<T> {
  const validator = validators.get(shape) ?? Compile(shape);
  validators.set(shape, validator);
  return validator.Check(value);
}
