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
  const numeral = (word) => /^[0-9]+$/.test(word);
  const starts = (text, word) => {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      const before = i === 0 || !/[\\p{L}\\p{N}]/u.test(text[i - 1]);
      // A number is looked for as a whole: who asks for 3 is not helped by 6:3 or 32.
      if (before && (!numeral(word) || (!/[:.]/.test(text[i - 1] ?? "") && !/^[:.]?[0-9]/.test(text.slice(i + word.length, i + word.length + 2))))) return i;
    }
    return -1;
  };
  const part = (text, word) => !numeral(word) && text.includes(word);
  const weightOf = ({ head, body }, word) =>
    starts(head, word) >= 0 ? 9 : part(head, word) ? 5 : starts(body, word) >= 0 ? 2 : part(body, word) ? 1 : 0;
  // The words as they were typed, one after the other: a number after a word is the one of that word, and no other.
  const isSaid = (text, words) => {
    const i = text.indexOf(words.join(" "));
    return i >= 0 && !/[\\p{L}\\p{N}]/u.test(text[i + words.join(" ").length] ?? "");
  };
  // First what holds every word, and where nothing does what holds most of them.
  const weight = (one, words) => {
    const own = words.map((word) => weightOf(one, word));
    const held = own.filter((found) => found > 0).length;
    const together = words.length < 2 ? 0 : isSaid(one.head, words) ? 20 : isSaid(one.body, words) ? 6 : 0;
    return [held, own.reduce((sum, found) => sum + found, together)];
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
    const weighed = known.map((one, i) => [...weight(one, words), i]).filter(([held]) => held > 0);
    const most = Math.max(0, ...weighed.map(([held]) => held));
    // Where few hold all the words, those that lack one come after them: the law may say it otherwise than who searches.
    const least = weighed.filter(([held]) => held === most).length < 10 ? Math.max(1, most - 1) : most;
    const ranked = weighed.filter(([held]) => held >= least).sort((a, b) => b[0] - a[0] || b[1] - a[1] || a[2] - b[2]).map(([held, sum, i]) => [held, i]);
    const isPart = ranked.some(([held]) => held < words.length);
    at("said").textContent = ranked.length === 0 ? said.none : (isPart ? said.part : said.found).replace("{aantal}", String(ranked.length));
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
