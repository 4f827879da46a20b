/**
 * One style for the book and for the page of a case: text first, one column, quiet colours that hold in the light and in the dark,
 * on paper and without colour. It names no font and no image that would have to be fetched.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fbfaf7; --card: #ffffff; --ink: #1d2327; --soft: #55606a; --line: #d9d6cd; --firm: #8b8778;
  --link: #0b5394; --focus: #b34a00; --mark: #fff1b8; --quote: #f3f1ea;
  --yes: #1b6e3c; --yes-back: #e4f3e9; --no: #a3262a; --no-back: #fbe7e6;
  --open: #7a4b00; --open-back: #fdf0d5; --none: #55606a; --none-back: #ecebe6;
  --wide: 72rem; --measure: 42rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181b; --card: #1c2226; --ink: #ebe9e2; --soft: #b0b7bd; --line: #38414a; --firm: #7e8891;
    --link: #8ec5ff; --focus: #ffb067; --mark: #55480e; --quote: #22292e;
    --yes: #8fdcab; --yes-back: #16301f; --no: #ffaba6; --no-back: #3b1a1b;
    --open: #ffd087; --open-back: #382a0f; --none: #b0b7bd; --none-back: #262d32;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 2.2em 0 0.6em; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); letter-spacing: -0.015em; margin-top: 0.6em; max-width: 46rem; }
h2 { font-size: 1.4rem; letter-spacing: -0.01em; }
h3 { font-size: 1.12rem; }
h4 { font-size: 1rem; }
p, ul, ol, dl, blockquote, figure { margin: 0 0 1em; }
p, li, dd, blockquote { max-width: var(--measure); }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code, kbd { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
small, .soft { color: var(--soft); font-size: 0.9rem; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0.1em; border-radius: 2px; }
blockquote { margin-left: 0; padding: 0.6em 1em; border-left: 3px solid var(--firm); background: var(--quote); border-radius: 0 6px 6px 0; }
blockquote > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5em 0.9em 0.5em 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.85rem; color: var(--soft); border-bottom-color: var(--firm); }
summary { cursor: pointer; padding: 0.25em 0; }
svg { max-width: 100%; height: auto; }
button, input, select, textarea { font: inherit; color: inherit; }

.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5em 1em; z-index: 9; }
.wide { max-width: var(--wide); margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
.top { border-bottom: 1px solid var(--line); background: var(--card); }
.top .wide { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; align-items: center; padding-block: 0.8rem; }
.top .name { font-weight: 650; color: inherit; text-decoration: none; margin-right: auto; }
.top ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; list-style: none; margin: 0; padding: 0; }
.top [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
main { padding-block: 1rem 4rem; }
.foot { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; padding-block: 1.5rem 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.3rem; margin: 0 0 1rem; }
.card > :first-child { margin-top: 0; }
.card > :last-child { margin-bottom: 0; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.trail { font-size: 0.9rem; color: var(--soft); margin: 1rem 0 0; }
.plain { list-style: none; padding: 0; }

.answer { display: inline-flex; align-items: center; gap: 0.35em; font-weight: 650; font-size: 0.85em; line-height: 1.5;
  padding: 0 0.6em; border: 1px solid currentColor; border-radius: 1em; white-space: nowrap; }
.answer.ja { color: var(--yes); background: var(--yes-back); }
.answer.nee { color: var(--no); background: var(--no-back); }
.answer.onbekend { color: var(--open); background: var(--open-back); border-style: dashed; }
.answer.nvt { color: var(--none); background: var(--none-back); border-style: dotted; }

@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --link: #000; }
  .top, .skip, .no-print { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  .card, blockquote, tr { break-inside: avoid; }
  details > * { display: block; }
}
`;
