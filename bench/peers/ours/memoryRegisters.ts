/** The gateway's registers answered by the process itself, so that the gateway alone is measured. */
import { type Static, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Archives } from '../../../src/registers/archives.ts';
import { type RegistersConfiguration } from '../../../src/registers/configuration.ts';
import { rawLoaders, type Services } from '../../../src/registers/rawLoaders.ts';
import { type RegisterReports, type Registers } from '../../../src/registers/registers.ts';
import { type Endpoint } from '../../../src/registers/transport.ts';
import { memoryArchive } from './memoryArchive.ts';
import { memoryServices } from './memoryServices.ts';

/** Answers an operation's question, from the rows. */
export type Answering = (question: never) => object;

export function memoryRegisters(
  configuration: RegistersConfiguration,
  { batch }: Pick<RegisterReports, 'batch'>,
): Registers {
  const archive = endpointOf(memoryArchive());
  const { organisations, professionals, persons, declarations, representation, codes } = memoryServices();
  const services: Services = {
    archives: new Archives(configuration.archives, () => archive),
    organisations: endpointOf({ lookup: organisations }),
    professionals: endpointOf({ lookup: professionals }),
    persons: endpointOf({ lookup: persons }),
    declarations: endpointOf({ lookup: declarations }),
    representation: endpointOf({ lookup: representation }),
    codes: endpointOf({ lookup: codes }),
  };
  return {
    archives: services.archives,
    load: (context) => rawLoaders(services, context, batch),
    close: async () => undefined,
  };
}

/** Each question is answered once and the answer kept by the question's text: what answers it is not what is measured. */
function endpointOf(operations: Readonly<Record<string, Answering>>): Endpoint {
  const answers = new Map<string, unknown>();
  const answered = (operation: string, text: string, answer: TSchema): unknown => {
    const value: unknown = JSON.parse(
      JSON.stringify(operations[operation]?.(JSON.parse(text) as never) ?? null),
    );
    const [problem] = Compile(answer).Errors(value);
    if (problem) throw new Error(`${operation} in memory: ${problem.instancePath} ${problem.message}`);
    return value;
  };
  /** It was checked when it was kept. */
  const isKept = <T extends TSchema>(_: T, value: unknown): value is Static<T> => value !== undefined;

  return {
    async post<T extends TSchema>(operation: string, body: unknown, answer: T) {
      const text = JSON.stringify(body);
      const key = `${operation} ${text}`;
      const kept = answers.get(key) ?? answered(operation, text, answer);
      answers.set(key, kept);
      if (!isKept(answer, kept)) throw new Error(`${operation} has no answer`);
      return kept;
    },
    close: async () => undefined,
  };
}
