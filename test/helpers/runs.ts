/**
 * How many cases a costly property is tried on: few enough for `npm test`, which everyone runs. More find more:
 * `RUNS=10 npx vitest run --project suite --project apart`.
 */
export const runs = (few: number): number => few * Number(process.env["RUNS"] ?? 1);
