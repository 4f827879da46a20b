import { type ComponentChildren, Fragment } from "preact";
import { useDesk } from "./desk.js";

/**
 * What is about one case. With another case it is made anew: what stood half typed in a field, was unfolded or was said of the case
 * before is about another child.
 */
export function OfCase({ children }: { readonly children: ComponentChildren }) {
  return <Fragment key={useDesk().state.sitting}>{children}</Fragment>;
}
