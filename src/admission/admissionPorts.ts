/** What admission stands on, for one request. */
import { type AccessLog } from '../accessLog/accessLog.ts';
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Day } from '../law/facts.ts';
import { type Language } from '../law/refusals.ts';
import { type Archives } from '../registers/archives.ts';
import { type Directory } from '../registers/directory.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { type CursorCodec } from './cursor.ts';
import { type DocumentContents } from './documentContents.ts';

export interface AdmissionPorts {
  readonly load: RawLoaders;
  readonly archives: Archives;
  readonly directory: Directory;
  readonly contents: DocumentContents;
  readonly cursors: CursorCodec;
  readonly accessLog: Pick<AccessLog, 'ofClient'>;
  readonly today: Day;
  readonly log: AccessLogCollector;
  readonly language: Language;
  /** Told of a register that sent what it was not asked for; `*` where no single record gave it away. */
  readonly unadmitted: (controller: string) => void;
}
