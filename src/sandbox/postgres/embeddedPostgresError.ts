/** Everything that can go wrong with the embedded PostgreSQL, told with what to do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly cure: string;

  constructor(problem: string, cure: string, options?: ErrorOptions) {
    super(`${problem} ${cure}`, options);
    this.cure = cure;
  }
}
