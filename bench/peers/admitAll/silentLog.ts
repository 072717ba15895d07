/** A log that collects nothing, so that nothing is appended. */
import { AccessLogCollector } from '../../../src/accessLog/collector.ts';
import { type AccessLogEntry } from '../../../src/accessLog/entry.ts';

export class SilentLog extends AccessLogCollector {
  override note(): void {}

  override entries(): readonly AccessLogEntry[] {
    return [];
  }
}
