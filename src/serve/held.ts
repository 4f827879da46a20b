/** Counts the bytes that are held for callers, all of them together: what would be more than may be is not taken. */
export class Held {
  private bytes = 0;

  constructor(private readonly most: number) {}

  /** Whether so many more may be held; then they are counted. */
  take(bytes: number): boolean {
    if (this.bytes + bytes > this.most) return false;
    this.bytes += bytes;
    return true;
  }

  give(bytes: number): void {
    this.bytes -= bytes;
  }
}
