/** A database of a test: what runs SQL, and takes lines as its own loader would from standard input. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Runs a loader with these lines for standard input. */
  load(lader: string, lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
