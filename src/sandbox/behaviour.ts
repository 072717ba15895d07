/** How a service misbehaves when told to, and what has been asked of it: per world and service. */

/** `delayMs` before an answer; `status` instead of one; `nonsense`: 200 with a body of the wrong shape; `hang`: no answer. */
export interface Fault {
  delayMs?: number;
  status?: number;
  nonsense?: boolean;
  hang?: boolean;
}

export interface Call {
  requestId: string;
  service: string;
  operation: string;
  /** The operation, or those that a batch asks; `batch` where a fault kept it from being read. */
  questions: readonly string[];
  at: number;
  until: number | null;
}

const keptCalls = 10_000;

export class Behaviour {
  readonly #faults = new Map<string, Fault>();
  readonly #calls = new Map<string, Call[]>();

  setFault(world: string, service: string, fault: Fault | null): void {
    if (fault === null) this.#faults.delete(`${world} ${service}`);
    else this.#faults.set(`${world} ${service}`, fault);
  }

  faultOf(world: string, service: string): Fault | undefined {
    return this.#faults.get(`${world} ${service}`);
  }

  record(world: string, call: Call): void {
    const calls = this.#calls.get(world) ?? [];
    if (calls.length >= keptCalls) calls.shift();
    calls.push(call);
    this.#calls.set(world, calls);
  }

  callsOf(world: string, requestId: string | undefined): readonly Call[] {
    const calls = this.#calls.get(world) ?? [];
    return requestId === undefined ? calls : calls.filter((call) => call.requestId === requestId);
  }

  forget(world: string): void {
    this.#calls.delete(world);
    for (const key of this.#faults.keys()) if (key.startsWith(`${world} `)) this.#faults.delete(key);
  }
}
