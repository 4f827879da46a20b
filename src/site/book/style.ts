/**
 * What the book has beside the style of all pages: it is set as a book of law, with the text in a serif, notes in the margin where
 * there is one, and a list of what is on a page beside it.
 */
export const bookStyle = `
:root { --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif; --wide: 76rem; }
main.wide { padding-block: 1.1rem 4rem; }
h1, .law, blockquote, .lead, .statement .claim { font-family: var(--serif); }
h1 { font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; justify-content: space-between; margin-bottom: 1.5rem; }
.trail { margin: 0; }
.trail ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; margin: 0; }
.trail li { min-width: 0; overflow-wrap: anywhere; }
.trail li + li::before { content: "›"; padding: 0 0.5em; }
.trail li:last-child a { color: inherit; text-decoration: none; }
.find { display: flex; gap: 0.4rem; margin: 0; flex: 0 1 18rem; min-width: 0; }
.find input { flex: 1; min-width: 0; padding: 0.35rem 0.7rem; border: 1px solid var(--firm); border-radius: 6px; background: var(--card); }
.find button { padding: 0.35rem 0.9rem; border: 1px solid var(--firm); border-radius: 6px; background: var(--quote); cursor: pointer; }
.find input::placeholder { color: var(--soft); opacity: 1; }
.find.large { display: block; margin: 0 0 1.5rem; max-width: var(--measure); }
.find.large div { display: flex; gap: 0.5rem; margin-top: 0.4rem; }
.find.large input { font-size: 1.1rem; padding: 0.6rem 0.9rem; }
.kicker { margin: 0; color: var(--soft); font-size: 0.95rem; }
.kicker + h1 { margin-top: 0.15em; }
.lead { font-size: 1.2rem; line-height: 1.55; }
.meta { display: flex; flex-wrap: wrap; gap: 0.3rem 0.7rem; align-items: baseline; }
.strength { display: inline-block; font-size: 0.8rem; font-weight: 600; line-height: 1.5; padding: 0 0.6em; border: 1px solid var(--firm); border-radius: 4px; color: var(--soft);
  background: var(--quote); }
.strength.slotsom, .strength.dwingend, .strength.geldend { color: var(--ink); border-color: var(--ink); }
.strength.voorstel, .strength.wetsvoorstel { border-style: dashed; color: var(--open); background: var(--open-back); border-color: currentColor; }
.strength.nvt { border-style: dotted; }
.kind { color: var(--soft); font-size: 0.85rem; }
h2.quiet { font-size: 1rem; margin-top: 1.6em; }

.frontispiece { padding: clamp(1.5rem, 5vw, 4rem) 0 1rem; border-bottom: 1px solid var(--line); margin-bottom: 2.5rem; }
.frontispiece h1 { font-size: clamp(2rem, 1.3rem + 3.6vw, 3.4rem); margin: 0 0 0.4em; }
.question { border-bottom: 1px solid var(--line); padding-bottom: 1.2rem; }
.question h2 { margin-top: 1.6em; font-family: var(--serif); font-size: 1.55rem; }
.regimes, .rules { list-style: none; padding: 0; }
.regimes li { max-width: none; padding: 0.7rem 0 0.7rem 1.1rem; border-left: 3px solid var(--line); margin-bottom: 0.6rem; }
.regimes p { margin: 0; max-width: 54rem; }
.regimes .title { font-size: 1.08rem; }
.rules li { padding: 0.35rem 0; }
.further { color: var(--soft); font-size: 0.95rem; }
.further li { max-width: none; }

.spread { display: block; }
.contents { border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem 1.2rem; margin: 1.5rem 0; background: var(--card); }
.contents h2, .articles h2 { font-size: 0.85rem; color: var(--soft); margin: 0 0 0.4rem; }
.contents ol { list-style: none; margin: 0; padding: 0; font-size: 0.95rem; }
.contents li { padding: 0.15rem 0; }
.contents a, .articles a { text-decoration: none; }
.contents a:hover, .articles a:hover { text-decoration: underline; }
.spread section { margin-bottom: 2.5rem; min-width: 0; }
.body, .opening { min-width: 0; }
.facts { margin: 1.2rem 0; max-width: 54rem; }
.facts > div { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0.4rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: 0.9rem; }
.facts dd { margin: 0; min-width: 0; }
.facts dd > :last-child, .facts dd ul { margin-bottom: 0; }
.facts dd ul { padding-left: 1.1em; }
.quote { margin: 0 0 1.2rem; max-width: var(--measure); }
.quote blockquote { margin-bottom: 0.4rem; font-size: 1.08rem; }
.quote figcaption { font-size: 0.9rem; color: var(--soft); }
.outward { font-size: 0.9rem; }
.outward::after { content: "\\2197"; content: "\\2197" / ""; padding-left: 0.2em; }
.reading h3 { margin: 0; }
.entry { border-top: 1px solid var(--line); padding-top: 0.2rem; margin-bottom: 1.5rem; }
.entry h3 { margin-top: 1rem; }

.statement { margin: 0 0 1.2rem; font-size: 1.02rem; }
.tree { list-style: none; padding: 0; margin: 0.3rem 0 0; }
.tree li { max-width: none; padding: 0.35rem 0 0.35rem 1rem; border-left: 2px solid var(--line); }
.tree .tree { margin-left: 0.2rem; }
.tree.any > li { border-left-style: dashed; border-left-color: var(--firm); }
.tree.not > li { border-left-style: double; border-left-width: 4px; border-left-color: var(--firm); }
.joins { font-size: 0.8rem; letter-spacing: 0.06em; color: var(--soft); padding-right: 0.3em; }
.group { color: var(--soft); font-size: 0.95rem; }
.claim { display: inline; }
.reads { display: block; font-size: 0.88rem; color: var(--soft); }
.reads b { font-weight: 600; }
.from::before { content: "· "; }
ins, del { text-decoration-thickness: 0.08em; border-radius: 3px; padding: 0.05em 0.2em; }
ins { background: var(--yes-back); text-decoration: none; border-bottom: 2px solid var(--yes); }
del { background: var(--no-back); color: var(--ink); text-decoration-color: var(--no); }
li > ins, li > del { display: inline-block; }
.changed { font-size: 0.78rem; font-weight: 700; }
ins .changed { color: var(--yes); }
del .changed { color: var(--no); text-decoration: none; display: inline-block; }
.twofold { display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr); }

td p, td ul { margin-bottom: 0.3rem; }
td ul { padding-left: 1.1em; }
td .plain { padding: 0; }
td details { margin-top: 0.2rem; }
td .answer { margin-bottom: 0.2rem; }
.file { margin: 0 0 0.4rem; padding-left: 1.1em; font-size: 0.93rem; }
.file b { font-weight: 600; }
.why { margin: 0.2rem 0 0; font-size: 0.92rem; }
.never { color: var(--no); }
.scroll { scrollbar-width: thin; }
.scroll table { min-width: min(100%, 34rem); }
.move { display: inline-flex; flex-wrap: wrap; gap: 0.3em 0.5em; align-items: center; }
.side { font-weight: 700; font-size: 0.85rem; border: 1px solid var(--firm); border-radius: 50%; width: 1.7em; height: 1.7em; display: inline-flex; align-items: center;
  justify-content: center; }
.step { margin: 0.8rem 0; }
.pair { display: inline-block; margin: 0 0.8em 0.3em 0; font-size: 0.9rem; }
.pupil { margin: 0.5rem 0 0; padding: 0.5rem 0.9rem; background: var(--quote); border-radius: 6px; }
.pupil p { margin: 0; }
.pupil .file { columns: 17rem; column-gap: 2rem; }
.pupil li { max-width: none; break-inside: avoid; }
sup { font: 600 0.7em/1 system-ui, sans-serif; color: var(--link); padding-left: 0.1em; }
.drawing { overflow-x: auto; }
.drawing svg { max-width: none; display: block; }
@media (prefers-color-scheme: dark) { .drawing svg { filter: invert(0.92) hue-rotate(180deg); } }

.articles { border-block: 1px solid var(--line); padding: 0.9rem 0; margin: 1.5rem 0; }
.articles ol { list-style: none; margin: 0; padding: 0; columns: 12rem; font-size: 0.95rem; }
.law { font-size: 1.1rem; line-height: 1.65; margin: 2rem 0; }
.law h2 { font-size: 1.3rem; }
.passage { margin: 0 0 0.9rem; scroll-margin-top: 1rem; }
.passage p { margin: 0; }
.passage > .item { padding-left: 1.6rem; }
.passage:target > p { outline: 2px solid var(--focus); outline-offset: 6px; border-radius: 2px; }
.margin { font: 0.85rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0.5rem 0 1.2rem; padding-left: 0.9rem;
  border-left: 2px solid var(--mark); color: var(--soft); }
.margin ul { margin: 0; padding: 0; }
.margin p, .margin li { margin: 0 0 0.25rem; }
.margin li { max-width: none; }
.margin details ul { padding-left: 1.1em; }
.found { padding-left: 1.4rem; }
.found li { margin-bottom: 1rem; }
.found p { margin: 0.1rem 0 0; font-size: 0.93rem; color: var(--soft); }
.found .kind { margin-left: 0.6em; }
.everything[hidden] { display: none; }
.everything h2 { font-size: 1.05rem; }
.everything ul { columns: 20rem; column-gap: 2rem; padding-left: 1.1em; }

@media (min-width: 44rem) {
  .facts > div { grid-template-columns: 12rem minmax(0, 1fr); gap: 1rem; }
  .twofold { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
@media (min-width: 64rem) {
  .passage { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 2.5rem; align-items: start; }
  .margin { margin: 0.35rem 0 0; }
  .spread { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 0 3.5rem; align-items: start; }
  .opening, .body { grid-column: 1; }
  .contents { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 1.5rem; border: 0; border-left: 1px solid var(--line); border-radius: 0; background: none;
    padding: 0 0 0 1.4rem; margin: 1.5rem 0 0; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
@media print {
  .no-print { display: none; }
  html { font-size: 10.5pt; }
  .scroll, .drawing { overflow: visible; }
  .drawing svg { max-width: 100%; }
  .margin { border-left-color: #999; }
  .outward::after { content: ""; }
  mark { text-decoration: underline; }
}
`;
