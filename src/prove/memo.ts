const FIRST_SLOTS = 64;
/** The three nodes, and one more than what they give: 0 is a slot that is free. */
const WIDTH = 4;

/** Nothing was kept. */
export const UNKNOWN = -1;

/** What three nodes give together, kept by the three. */
export class Memo {
  private slots = new Int32Array(FIRST_SLOTS * WIDTH);
  private count = 0;

  /** Where these three stand, or the free slot where they can. */
  private slot(a: number, b: number, c: number): number {
    let hash = Math.imul(a, 0x9e37_79b1) ^ Math.imul(b, 0x85eb_ca6b) ^ Math.imul(c, 0xc2b2_ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x27d4_eb2f);
    const mask = this.slots.length - 1;
    let at = ((hash ^ (hash >>> 13)) * WIDTH) & mask;
    while (this.slots[at + 3] !== 0 && !(this.slots[at] === a && this.slots[at + 1] === b && this.slots[at + 2] === c))
      at = (at + WIDTH) & mask;
    return at;
  }

  find(a: number, b: number, c: number): number {
    return (this.slots[this.slot(a, b, c) + 3] as number) - 1;
  }

  keep(a: number, b: number, c: number, found: number): void {
    this.count += 1;
    if (this.count * WIDTH * 2 > this.slots.length) this.widen();
    this.put(a, b, c, found + 1);
  }

  private put(a: number, b: number, c: number, kept: number): void {
    const at = this.slot(a, b, c);
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = c;
    this.slots[at + 3] = kept;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + 3] !== 0)
        this.put(slots[at] as number, slots[at + 1] as number, slots[at + 2] as number, slots[at + 3] as number);
  }
}
