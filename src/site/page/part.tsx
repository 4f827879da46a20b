import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly title: string;
  /** Made when it is opened: what nobody looks at does not keep the next answer waiting. */
  readonly children: () => ComponentChildren;
}

/** A part of the result that is opened by who wants it. */
export function Part({ title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="card part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {open && children()}
    </details>
  );
}
