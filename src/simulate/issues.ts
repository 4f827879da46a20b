import type { Issue } from "../model/read.js";

const depthOf = (issue: Issue): number => issue.path.length;

/** How far a value is from one of the shapes that it may have: a key too many or too few counts one, another kind many. */
function distance(issues: readonly Issue[]): number {
  const OTHER_KIND = 100;
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + issue.keys.length;
    return sum + (issue.code === "invalid_type" && depthOf(issue) === 0 ? OTHER_KIND : 1);
  }, 0);
}

/** What is wrong with a value that fits none of its shapes, said of the shape that it is nearest to. */
export function narrowed(issues: readonly Issue[], above: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...above, ...issue.path];
    if (issue.code !== "invalid_union") return [{ ...issue, path }];
    const [nearest] = [...issue.errors].sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? [{ ...issue, path }] : narrowed(nearest, path);
  });
}
