/** Which endpoint serves which registers: the value of PORTTI_REGISTERS. */
import { type Static, Type } from 'typebox';

const Url = Type.String({ pattern: '^https?://' });

export const RegistersConfiguration = Type.Object(
  {
    archives: Type.Array(
      Type.Object({
        url: Url,
        /** Ids of data controllers, or `["*"]`: all that no other endpoint names. */
        controllers: Type.Array(Type.String(), { minItems: 1 }),
      }),
      { minItems: 1 },
    ),
    organisations: Url,
    professionals: Url,
    persons: Url,
    declarations: Url,
    representation: Url,
    codes: Url,
  },
  { additionalProperties: false },
);
export type RegistersConfiguration = Static<typeof RegistersConfiguration>;
