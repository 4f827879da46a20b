/** How the page of a case looks, beside what all pages have. */
export const pageStyle = `
.head { display: flex; gap: 1rem; align-items: flex-start; justify-content: space-between; }
.head h1 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.85rem); margin: 1.2rem 0 1.2rem; }
.head button { margin-top: 1.2rem; flex: none; }

button, select, input[type="text"], input[type="date"], input[type="file"] { min-height: 2.9rem; border-radius: 8px; }
button { background: var(--link); color: var(--card); border: 2px solid var(--link); padding: 0.5rem 1.25rem; font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(0.92); }
button.second { background: var(--card); color: var(--link); }
button.second:hover { background: var(--quote); filter: none; }
button.small { padding: 0.3rem 0.8rem; font-size: 0.92rem; }
select, input[type="text"], input[type="date"] { border: 2px solid var(--firm); background: var(--card); padding: 0.4rem 0.7rem; max-width: 100%; }
select { width: 100%; }
input[type="file"] { display: block; width: 100%; padding: 0.55rem; border: 2px dashed var(--firm); background: var(--card); margin: 0.2rem 0 1rem; font-size: 0.95rem; }
input[type="file"]::file-selector-button { font: inherit; font-weight: 600; color: var(--link); background: none; border: 0; padding: 0 0.8em 0 0; cursor: pointer; }
input.narrow { width: 14rem; }
[aria-invalid="true"] { border-color: var(--no) !important; }
label { font-weight: 600; }
.hint { color: var(--soft); font-size: 0.92rem; margin: 0.25rem 0 0; }
.fault { color: var(--no); font-weight: 500; }
div.fault { border-left: 4px solid var(--no); padding: 0.1rem 0 0.1rem 0.8rem; margin: 0.4rem 0 0.8rem; }
.fault p { margin: 0.2rem 0; }
.row { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start; }
.row > * { flex: 0 1 auto; min-width: 0; max-width: 100%; }
.row > .grow { flex: 1 1 18rem; }
.row label { display: block; margin-bottom: 0.2rem; }

.setup { padding-block: 0.9rem; }
.setup h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.setup label { font-size: 0.92rem; }
.setup .hint { font-size: 0.85rem; max-width: 15rem; }
.setup .row > :not(.grow) { flex: 0 1 15.5rem; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2rem; }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } }
@media (min-width: 62rem) { .below { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; } }
.below { margin-top: 1.5rem; }
.left, .right { min-width: 0; }
.to-result { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; align-items: center; justify-content: space-between; margin: -0.4rem 0 0.9rem; }
.to-result a { padding: 0.6rem 0; }
@media (min-width: 62rem) { .to-result { display: none; } }
.left { margin-bottom: 2rem; }
.card h2 { margin: 0 0 0.7rem; font-size: 1.15rem; }
.card h3 { margin: 1.2rem 0 0.4rem; font-size: 1rem; }

fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
.modes { margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.modes legend { font-size: 0.92rem; margin-bottom: 0.3rem; }
.mode { flex: 1 1 10rem; display: flex; align-items: center; justify-content: center; min-height: 2.9rem; padding: 0.3rem 0.9rem; border: 2px solid var(--firm); border-radius: 8px; background: var(--card); cursor: pointer; text-align: center; font-weight: 600; }
.mode:has(:checked) { background: var(--link); border-color: var(--link); color: var(--card); }
.mode input { position: absolute; opacity: 0; pointer-events: none; }
.mode:has(:focus-visible), .choice:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }

.ask { padding: 1.4rem 1.5rem 1.2rem; border-top: 4px solid var(--link); }
.ask h2 { font-size: clamp(1.15rem, 1.05rem + 0.6vw, 1.4rem); line-height: 1.35; margin: 0.3rem 0 1rem; text-wrap: pretty; }
.ask h2:focus { outline: none; }
.ask .trail { margin: 0; font-weight: 600; text-transform: none; }
.field > label { display: block; }
.choices { display: grid; gap: 0.55rem; margin: 0.2rem 0 0.4rem; }
.choices.short { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); max-width: 34rem; }
.choice { display: flex; gap: 0.75rem; align-items: center; min-height: 2.9rem; padding: 0.45rem 0.9rem; border: 2px solid var(--line); border-radius: 8px; background: var(--card); cursor: pointer; font-weight: 400; }
.choice:hover { border-color: var(--firm); }
.choice:has(:checked) { border-color: var(--link); background: var(--quote); font-weight: 600; }
.choice.open { border-style: dashed; color: var(--soft); }
.choice input { width: 1.25rem; height: 1.25rem; margin: 0; flex: none; accent-color: var(--link); }
.choice span { min-width: 0; overflow-wrap: anywhere; }
.period + button, .period ~ button { margin-bottom: 0.8rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.8rem; margin: 1.2rem 0 0; }
.about { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.95rem; }
.about dl, .about p { margin: 0 0 0.4rem; }
.about dl { display: grid; grid-template-columns: minmax(0, 1fr); }
.about dt { color: var(--soft); font-size: 0.88rem; }
.about dd { margin: 0 0 0.6rem; }
.judgement { border-left: 4px solid var(--open); padding-left: 0.8rem; }
.period { border: 1px solid var(--line); border-radius: 8px; padding: 0.6rem 1rem 1rem; margin: 0 0 0.8rem; align-items: flex-end; }

.given li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.1rem 1rem; align-items: center; padding: 0.55rem 0; border-top: 1px solid var(--line); max-width: none; }
.given li:first-child { border-top: 0; }
.given .name { color: var(--soft); font-size: 0.9rem; grid-column: 1; }
.given .said { grid-column: 1; font-weight: 600; }
.given .said.soft { font-weight: 400; }
.given .said .fault { display: block; font-size: 0.9rem; }
.given button { grid-column: 2; grid-row: 1 / span 2; }

.group { padding-block: 0.3rem; }
.group > summary, .part > summary { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; align-items: center; min-height: 2.9rem; list-style: none; }
.group > summary::-webkit-details-marker, .part > summary::-webkit-details-marker { display: none; }
.group > summary::before, .part > summary::before { content: ""; flex: none; width: 0.55em; height: 0.55em; border: solid var(--link); border-width: 0 3px 3px 0; transform: rotate(-45deg); margin-right: -0.3rem; }
.group[open] > summary::before, .part[open] > summary::before { transform: translateY(-0.15em) rotate(45deg); }
.group > summary h2, .part > summary h2 { margin: 0; flex: 1 1 auto; min-width: 0; }
.part[open] > summary { margin-bottom: 0.6rem; }
.part { padding-block: 0.4rem; }
section.part { padding-block: 1.1rem; }
.fact { padding: 1rem 0 0.8rem; border-top: 1px solid var(--line); }
.fact > .soft { margin: 0.4rem 0 0; font-size: 0.86rem; }
.fact.matters { border-left: 4px solid var(--open); padding-left: 0.9rem; margin-left: -0.9rem; }
.tag { display: inline-block; margin-left: 0.6em; font-size: 0.8rem; font-weight: 600; color: var(--open); background: var(--open-back); border-radius: 1em; padding: 0 0.7em; white-space: nowrap; }

.result { border-top: 4px solid var(--firm); padding: 1.2rem 1.4rem; }
.result:has(.final .ja) { border-top-color: var(--yes); }
.result:has(.final .nee) { border-top-color: var(--no); }
.result:has(.final .onbekend) { border-top-color: var(--open); }
.result h2 { font-size: 0.95rem; color: var(--soft); font-weight: 600; margin-bottom: 0.6rem; }
.final { font-size: 1.08rem; margin: 0 0 0.7rem; }
.final .answer { font-size: 1rem; padding: 0.15em 0.9em; margin: 0 0.3em 0.25em 0; text-transform: none; }
.final.beside { font-size: 1rem; }
.final.beside .answer { font-size: 0.85rem; }
.progress-text { font-weight: 600; margin: 0.9rem 0 0.4rem; }
progress { width: 100%; height: 0.7rem; appearance: none; border: 1px solid var(--firm); border-radius: 1em; overflow: hidden; background: var(--quote); display: block; margin-bottom: 0.8rem; }
progress::-webkit-progress-bar { background: var(--quote); }
progress::-webkit-progress-value { background: var(--link); }
progress::-moz-progress-bar { background: var(--link); }
.mind { border-left: 4px solid var(--open); }
.mind h3 { font-size: 0.95rem; margin: 0.9rem 0 0.3rem; }
.mind ul { padding-left: 1.1rem; font-size: 0.95rem; }
.pair { border-top: 1px solid var(--line); padding: 0.7rem 0 0.3rem; }
.pair h3 { margin: 0 0 0.4rem; }
.pair dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.6rem 1.2rem; margin: 0 0 0.5rem; }
.pair dt { font-size: 0.85rem; color: var(--soft); }
.pair dd { margin: 0.1rem 0 0; font-size: 0.95rem; }
.notices:focus { outline: none; }
.notices > button { margin-bottom: 1rem; }
@media (min-width: 62rem) and (min-height: 36rem) {
  .columns.form .right { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0.5rem 3px 1rem; }
}

.article { border-top: 1px solid var(--line); }
.article > summary { padding: 0.65rem 0; min-height: 2.9rem; }
.article .what { font-weight: 600; }
.article .inside { padding: 0 0 1rem 0.9rem; border-left: 2px solid var(--line); margin: 0 0 1rem 0.2rem; }
.article figure { margin: 0 0 0.8rem; }
.reading { margin-bottom: 0.9rem; }
.reading p { margin-bottom: 0.3rem; }
.terms li { border-top: 1px solid var(--line); padding: 0.8rem 0 0.4rem; max-width: none; }
.terms p { margin-bottom: 0.3rem; }
.terms summary { min-height: 2.75rem; display: list-item; padding-top: 0.5rem; }
.way { border: 1px solid var(--line); border-left: 4px solid var(--link); border-radius: 0 8px 8px 0; padding: 0.7rem 1rem 0.2rem; margin: 0 0 1rem; }
.way h3 { margin: 0 0 0.4rem; }
.way p, .way ul { margin-bottom: 0.5rem; }
.stack { display: grid; gap: 0.6rem; }
.stack button { text-align: left; font-weight: 500; }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--link); border-radius: 0 8px 8px 0; padding: 0.7rem 1rem; margin: 0.8rem 0; background: var(--card); }
.notice.fault { border-left-color: var(--no); padding: 0.7rem 1rem; margin: 0.8rem 0; }
.notice :last-child { margin-bottom: 0; }
.notice h3 { margin-top: 0; }
.notice li { overflow-wrap: anywhere; margin-bottom: 0.5em; }
.own { display: flex; flex-wrap: wrap; gap: 0.6rem 1.5rem; align-items: center; justify-content: space-between; }
.own p { margin: 0; }
.drop { border: 3px dashed var(--focus); border-radius: 8px; padding: 1.2rem; font-weight: 600; text-align: center; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.86rem; }
.drawing { overflow-x: auto; }

@media (max-width: 30rem) {
  .head { display: block; }
  .head h1 { margin-bottom: 0.6rem; }
  .head button { margin: 0 0 1rem; }
  .card { padding-inline: 1rem; }
}
@media print {
  .setup, .left, .below, .own, .head button, .part:not(.explanation), progress { display: none !important; }
  .columns { display: block; }
  .explanation { display: block; border: 0; padding: 0; }
  .explanation > summary { display: none; }
  .explanation::details-content { content-visibility: visible; height: auto; display: block; }
  .result { border: 0; padding: 0; }
}
`;
