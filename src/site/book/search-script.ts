/**
 * What the search page runs: it reads the index that stands in the page, and shows what holds every word that was asked for. It
 * writes text alone, and fetches nothing. What it says stands in the index too.
 */
export const searchScript = `
(() => {
  const at = (id) => document.getElementById(id);
  const { items, said } = JSON.parse(at("index").textContent);
  const fold = (text) => text.replace(/[\\u00c0-\\u024f]/g, (c) => c.normalize("NFD")[0]).toLowerCase();
  const known = items.map(([title, kind, to, text]) => ({ title, kind, to, text, head: fold(title), body: fold(text) }));
  const starts = (text, word) => {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1))
      if (i === 0 || !/[\\p{L}\\p{N}]/u.test(text[i - 1])) return i;
    return -1;
  };
  const weight = ({ head, body }, words) => {
    let sum = 0;
    for (const word of words) {
      const own = starts(head, word) >= 0 ? 9 : head.includes(word) ? 5 : starts(body, word) >= 0 ? 2 : body.includes(word) ? 1 : 0;
      if (own === 0) return 0;
      sum += own;
    }
    return sum;
  };
  const add = (parent, name, text) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    parent.append(node);
    return node;
  };
  const snippet = (parent, { text, body }, words) => {
    const places = words.map((word) => { const i = starts(body, word); return i >= 0 ? i : body.indexOf(word); }).filter((i) => i >= 0);
    if (places.length === 0) return;
    const first = Math.min(...places);
    const from = first < 60 ? 0 : text.indexOf(" ", first - 60) + 1;
    const to = Math.min(text.length, from + 220);
    const p = add(parent, "p", from > 0 ? "… " : "");
    let done = from;
    while (done < to) {
      const next = words.map((word) => [body.indexOf(word, done), word.length]).filter(([i]) => i >= 0 && i < to).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      if (!next) break;
      p.append(text.slice(done, next[0]));
      add(p, "mark", text.slice(next[0], next[0] + next[1]));
      done = next[0] + next[1];
    }
    p.append(text.slice(done, Math.max(done, to)) + (to < text.length ? " …" : ""));
  };
  const field = at("q");
  const show = () => {
    const words = fold(field.value).split(/[^\\p{L}\\p{N}.]+/u).filter((word) => word !== "");
    const found = at("found");
    found.replaceChildren();
    at("all").hidden = words.length > 0;
    at("said").textContent = "";
    if (words.length === 0) return;
    const ranked = known.map((one, i) => [weight(one, words), i]).filter(([sum]) => sum > 0).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    at("said").textContent = ranked.length === 0 ? said.none : said.found.replace("{aantal}", String(ranked.length));
    for (const [, i] of ranked.slice(0, 100)) {
      const one = known[i];
      const item = add(found, "li");
      const link = add(item, "a", one.title);
      link.href = one.to;
      add(item, "span", one.kind).className = "kind";
      snippet(item, one, words);
    }
  };
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", show);
  show();
})();
`;
