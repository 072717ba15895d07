/** Answers that PostgreSQL has written as JSON: described for the OpenAPI document, and relayed as they are. */
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type TProperties, Type } from 'typebox';

export const relaying = (properties: TProperties) => ({ 200: Type.Unsafe<string>(Type.Object(properties)) });

/** A hook before handlers: a text would be sent as plain text. */
export async function asJson(_: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.type('application/json');
}
