// Searches all articles: reads the parts of the index that it needs, then the texts of what it shows.
"use strict";

const concordance = (() => {
  const FIRST = 40;
  const AROUND = 14;
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
  const parts = { index: new Map(), words: new Map(), texts: new Map(), places: new Map(), names: new Map() };
  const FILES = { index: () => "index", words: part => "w" + part, texts: part => "t" + part, places: part => "n" + part, names: () => "names" };

  async function part(kind, number) {
    if (!parts[kind].has(number)) {
      await broadsheet.load("search/" + FILES[kind](number) + ".js");
    }
    return parts[kind].get(number);
  }

  /** The places of a word or name: pairs of an article's number and its places there, each a position and a length. */
  function decode(letters, named) {
    let at = 0;
    const next = () => {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const five = VALUES.get(letters[at++]);
        value |= (five & 31) << shift;
        if (five < 32) {
          return value;
        }
      }
    };
    const found = new Map();
    let article = 0;
    while (at < letters.length) {
      article += next();
      const places = [];
      let position = 0;
      for (let left = next(); left > 0; left--) {
        position += next();
        places.push(named ? [position, next()] : [position, 1]);
      }
      found.set(article, places);
    }
    return found;
  }

  function keys(query) {
    return (query.normalize("NFD").match(/[\p{L}\p{N}\p{M}]+\*?/gu) ?? [])
      .map(word => word.replace(/\p{M}/gu, "").toLowerCase())
      .filter(word => word !== "" && word !== "*");
  }

  /** The number of the last part that begins at a key or before it. */
  function partOf(firsts, key) {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= key) { low = middle + 1; } else { high = middle; }
    }
    return low - 1;
  }

  async function placesOf(word, firstWords) {
    if (firstWords.length === 0) {
      return new Map();
    }
    const first = Math.max(0, partOf(firstWords, word.replace("*", "")));
    if (!word.endsWith("*")) {
      const words = await part("words", first);
      return Object.hasOwn(words, word) ? decode(words[word], false) : new Map();
    }
    const beginning = word.slice(0, -1);
    const all = new Map();
    for (let number = first; number < firstWords.length && (number === first || firstWords[number].startsWith(beginning)); number++) {
      for (const [key, letters] of Object.entries(await part("words", number))) {
        if (key.startsWith(beginning)) {
          decode(letters, false).forEach((places, article) => all.set(article, (all.get(article) ?? []).concat(places)));
        }
      }
    }
    all.forEach(places => places.sort(([a], [b]) => a - b));
    return new Map([...all].sort(([a], [b]) => a - b));
  }

  /** Where words stand one behind the other. */
  async function phrase(words) {
    const { firstWords } = await part("index", 0);
    const each = await Promise.all(words.map(word => placesOf(word, firstWords)));
    const found = [];
    each[0].forEach((places, article) => {
      const others = each.slice(1).map(map => new Set((map.get(article) ?? []).map(([position]) => position)));
      for (const [position] of places) {
        if (others.every((set, i) => set.has(position + i + 1))) {
          found.push({ article, position, length: words.length });
        }
      }
    });
    return found;
  }

  async function name(entry) {
    const places = decode((await part("places", entry[3]))[entry[4]], true);
    const found = [];
    places.forEach((list, article) => list.forEach(([position, length]) => found.push({ article, position, length })));
    return found;
  }

  async function textOf(article) {
    const { firstArticles } = await part("index", 0);
    const texts = await part("texts", partOf(firstArticles, article));
    return texts.find(([number]) => number === article);
  }

  function line([number, title, text, begins, ids], { position, length }) {
    const pieces = text.split("\u007f");
    // Odd pieces are words, even ones what stands between.
    const first = 2 * position + 1;
    const last = first + 2 * length - 1;
    const cut = (from, to) => pieces.slice(Math.max(0, from), to).join("").replace(/\s+/g, " ");
    const sentence = begins.findLastIndex(begin => begin <= position);
    const row = document.createElement("tr");
    const cells = [0, 1, 2, 3].map(() => row.insertCell());
    const link = document.createElement("a");
    link.href = "articles/" + number + ".html" + (sentence < 0 ? "" : "#" + ids.split(" ")[sentence]);
    link.textContent = title;
    link.title = title;
    cells[0].append(link);
    const before = document.createElement("bdi");
    before.textContent = cut(first - 2 * AROUND, first);
    cells[1].append(before);
    cells[2].textContent = cut(first, last);
    cells[3].textContent = cut(last, last + 2 * AROUND);
    return row;
  }

  function start() {
    const form = document.querySelector("form.search");
    const query = form.querySelector("input");
    const status = document.querySelector(".found");
    const table = document.querySelector(".concordance");
    const more = document.querySelector(".more-found");
    const suggested = document.querySelector(".suggested");
    let found = [];
    let shown = 0;
    let turn = 0;

    async function showMore() {
      const mine = turn;
      const next = found.slice(shown, shown + FIRST);
      const texts = await Promise.all([...new Set(next.map(hit => hit.article))].map(textOf));
      if (mine !== turn) {
        return;
      }
      const byNumber = new Map(texts.map(text => [text[0], text]));
      table.querySelector("tbody").append(...next.map(hit => line(byNumber.get(hit.article), hit)));
      shown += next.length;
      more.hidden = shown >= found.length;
      table.hidden = found.length === 0;
    }

    async function show(search, what) {
      const mine = ++turn;
      status.textContent = "Searching";
      try {
        const hits = await search();
        if (mine !== turn) {
          return;
        }
        found = hits;
        shown = 0;
        table.querySelector("tbody").replaceChildren();
        const articles = new Set(found.map(hit => hit.article)).size;
        await showMore();
        status.textContent = found.length === 0
          ? what + " is not found."
          : what + ": " + found.length.toLocaleString("en") + " in " + articles.toLocaleString("en") + (articles === 1 ? " article" : " articles");
      } catch (error) {
        status.textContent = "The search failed: " + error.message;
      }
    }

    async function suggest() {
      const wanted = query.value.trim().toLowerCase();
      const names = wanted.length < 2 ? [] : (await part("names", 0)).filter(([one]) => one.toLowerCase().includes(wanted)).slice(0, 8);
      suggested.replaceChildren(...names.map(entry => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = entry[0] + " (" + entry[1].toLowerCase() + ", " + entry[2] + ")";
        button.addEventListener("click", () => show(() => name(entry), entry[0]));
        item.append(button);
        return item;
      }));
      suggested.hidden = names.length === 0;
    }

    function searchWords() {
      const words = keys(query.value);
      if (words.length > 0) {
        show(() => phrase(words), "“" + query.value.trim() + "”");
      }
    }

    form.addEventListener("submit", event => {
      event.preventDefault();
      searchWords();
      suggest();
    });
    query.addEventListener("input", suggest);
    more.addEventListener("click", showMore);
    document.addEventListener("click", async event => {
      const named = event.target.closest("[data-search-name]");
      const words = event.target.closest("[data-search]");
      if (named) {
        const [wanted, type] = named.dataset.searchName.split("|");
        const entry = (await part("names", 0)).find(([one, its]) => one === wanted && its === type);
        query.value = wanted;
        await (entry ? show(() => name(entry), wanted) : searchWords());
      } else if (words) {
        query.value = words.dataset.search;
        searchWords();
      }
    });
    query.disabled = false;
    form.querySelector("button").disabled = false;
  }

  document.addEventListener("DOMContentLoaded", start);
  const take = kind => (number, content) => parts[kind].set(number, content);
  return { index: take("index"), words: take("words"), texts: take("texts"), places: take("places"), names: take("names") };
})();
