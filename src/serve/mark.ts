const [QUOTE, BACKSLASH, COMMA, COLON, SPACE] = [34, 92, 44, 58, 32];
/** The brackets of a list and of an object differ in one bit alone. */
const [OPEN, CLOSE, BIT] = [91, 93, 32];

/** A mark as the protocol lets it be, of signs that are one byte each. */
const mark = /^(?:\d{1,15}|"[ !#-[\]-~]{0,64}")$/;
/** So much is kept of a key or a value: a longer one is no mark. */
const MOST = 70;

/**
 * Finds the mark of a request (`id`) in a line of which nothing is kept, wherever it stands between the other keys: who asked what
 * cannot be read is told so, and does not wait for ever.
 */
export class Mark {
  /** `null` as long as there is none. */
  id: unknown = null;
  private depth = 0;
  private isText = false;
  private isEscaped = false;
  private key = "";
  private token = "";

  /** Reads on. */
  add(part: Uint8Array): void {
    for (const byte of part) {
      if (this.isText) this.inText(byte);
      else if (byte === QUOTE) {
        this.isText = true;
        this.keep(byte);
      } else if ((byte & ~BIT) === OPEN) {
        this.keep(byte);
        this.depth += 1;
      } else if ((byte & ~BIT) === CLOSE) {
        this.end();
        this.depth -= 1;
      } else if (byte === COMMA) this.end();
      else if (byte === COLON && this.depth === 1) [this.key, this.token] = [this.token, ""];
      else if (byte > SPACE) this.keep(byte);
    }
  }

  private inText(byte: number): void {
    this.keep(byte);
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) this.isText = false;
  }

  private keep(byte: number): void {
    if (this.depth === 1 && this.token.length < MOST) this.token += String.fromCharCode(byte);
  }

  private end(): void {
    if (this.depth !== 1) return;
    if (this.key === '"id"' && this.id === null && mark.test(this.token)) this.id = JSON.parse(this.token);
    [this.key, this.token] = ["", ""];
  }
}

/** The mark of a request in a line that was kept. */
export function markIn(line: Uint8Array): unknown {
  const found = new Mark();
  found.add(line);
  return found.id;
}
