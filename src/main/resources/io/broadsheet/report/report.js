// Makes the report's tables sortable and its text answer to a click. Without it all is there to read.
"use strict";

const broadsheet = (() => {
  const PAGE = 200;
  const sheets = new Map();

  /** Runs a script of this folder; it calls what it was made for. */
  function load(file) {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = file;
      script.onload = () => { script.remove(); done(); };
      script.onerror = () => failed(new Error(file + " cannot be read"));
      document.head.append(script);
    });
  }

  /** What a cell is sorted by: a number where all that is there are numbers. */
  function key(cell) {
    return cell.dataset.sort ?? cell.textContent.trim();
  }

  class Sheet {
    constructor(table) {
      this.table = table;
      this.body = table.tBodies[0];
      this.rows = [...this.body.rows];
      this.shown = this.rows;
      this.page = 0;
      this.sorted = null;
      this.more = table.dataset.more;
      this.tools = document.createElement("div");
      this.tools.className = "tools";
      this.addFilter();
      if (Number(table.dataset.unsure) > 0) {
        this.addUnsureFirst();
      }
      this.status = document.createElement("output");
      this.tools.append(this.status);
      this.addPages();
      (table.closest(".scroll") ?? table).before(this.tools);
      [...table.tHead.rows[0].cells].forEach((cell, column) => this.addSort(cell, column));
      this.show();
    }

    addFilter() {
      const label = document.createElement("label");
      label.append("Filter ");
      const input = document.createElement("input");
      input.type = "search";
      input.addEventListener("input", async () => {
        await this.all();
        this.wanted = input.value.trim().toLowerCase();
        this.page = 0;
        this.choose();
      });
      label.append(input);
      this.tools.append(label);
    }

    addUnsureFirst() {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Unsure first";
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", () => {
        const on = button.getAttribute("aria-pressed") === "false";
        button.setAttribute("aria-pressed", String(on));
        this.unsureFirst = on;
        this.choose();
      });
      this.tools.append(button);
    }

    addPages() {
      this.pages = document.createElement("span");
      this.pages.hidden = true;
      for (const [words, by] of [["Previous", -1], ["Next", 1]]) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = words;
        button.addEventListener("click", async () => {
          await this.all();
          this.page = Math.max(0, Math.min(this.page + by, Math.ceil(this.shown.length / PAGE) - 1));
          this.show();
        });
        this.pages.append(button, " ");
      }
      this.tools.append(this.pages);
    }

    addSort(cell, column) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener("click", async () => {
        await this.all();
        const first = cell.classList.contains("number") ? "descending" : "ascending";
        const direction = cell.getAttribute("aria-sort");
        const next = direction === null ? first : direction === "ascending" ? "descending" : "ascending";
        [...cell.parentNode.cells].forEach(other => other.removeAttribute("aria-sort"));
        cell.setAttribute("aria-sort", next);
        this.sorted = { column, up: next === "ascending" };
        this.page = 0;
        this.choose();
      });
    }

    /** Sees to it that the rows are there that have a file of their own. */
    async all() {
      if (this.more) {
        const file = this.more;
        this.more = undefined;
        await load(file);
      }
    }

    add(rows) {
      const template = document.createElement("template");
      template.innerHTML = rows.join("");
      this.rows.push(...template.content.children);
      this.choose();
    }

    choose() {
      const wanted = this.wanted ?? "";
      let rows = wanted === "" ? this.rows : this.rows.filter(row => row.textContent.toLowerCase().includes(wanted));
      if (this.sorted) {
        const { column, up } = this.sorted;
        const keyed = rows.map(row => [key(row.cells[column]), row]);
        const numbers = keyed.every(([text]) => text === "" || !Number.isNaN(Number(text)));
        const words = new Intl.Collator("en");
        keyed.sort(([a], [b]) => {
          // What is not known stands last, up or down.
          if (a === "" || b === "") {
            return (a === "") - (b === "");
          }
          return (numbers ? Number(a) - Number(b) : words.compare(a, b)) * (up ? 1 : -1);
        });
        rows = keyed.map(([, row]) => row);
      }
      if (this.unsureFirst) {
        rows = [...rows.filter(row => row.classList.contains("unsure")), ...rows.filter(row => !row.classList.contains("unsure"))];
      }
      this.shown = rows;
      this.show();
    }

    show() {
      const from = this.page * PAGE;
      const rows = this.shown.slice(from, from + PAGE);
      this.body.replaceChildren(...rows);
      const total = this.shown.length;
      const whole = this.more ? "more" : total;
      this.pages.hidden = !this.more && total <= PAGE;
      this.status.textContent = this.pages.hidden
        ? total + (total === 1 ? " row" : " rows")
        : (total === 0 ? 0 : from + 1) + "–" + (from + rows.length) + " of " + whole;
    }

    /** Shows the page on which a row is. */
    reveal(row) {
      let place = this.shown.indexOf(row);
      if (place < 0) {
        this.wanted = "";
        this.tools.querySelector("input").value = "";
        this.choose();
        place = this.shown.indexOf(row);
      }
      this.page = Math.floor(place / PAGE);
      this.show();
    }
  }

  /** Marks all mentions of the entity that a mention names. */
  function markSame(row) {
    document.querySelectorAll(".same").forEach(mark => mark.classList.remove("same"));
    if (row) {
      document.querySelectorAll('.name[data-row="' + CSS.escape(row) + '"]').forEach(mark => mark.classList.add("same"));
    }
  }

  function start() {
    document.querySelectorAll("table.sheet").forEach(table => sheets.set(table.dataset.name, new Sheet(table)));
    document.querySelectorAll("fieldset.choices").forEach(choices => { choices.hidden = false; });
    document.querySelectorAll("[data-show]").forEach(box => {
      box.checked = true;
      box.addEventListener("change", () => document.body.classList.toggle("show-" + box.dataset.show, box.checked));
    });
    document.addEventListener("click", event => {
      const mark = event.target.closest("[data-row]");
      if (mark && !event.target.closest("a")) {
        markSame(mark.classList.contains("name") ? mark.dataset.row : null);
      }
    });
    document.addEventListener("dblclick", event => {
      const mark = event.target.closest("[data-row]");
      if (mark) {
        location.hash = mark.dataset.row;
      }
    });
    const reveal = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      for (const sheet of sheets.values()) {
        const row = sheet.rows.find(one => one.id === id);
        if (row && !row.isConnected) {
          sheet.reveal(row);
          row.scrollIntoView();
        }
      }
      if (id.startsWith("row-e")) {
        markSame(id);
      }
    };
    addEventListener("hashchange", reveal);
    reveal();
  }

  document.addEventListener("DOMContentLoaded", start);
  return { load, more: (name, rows) => sheets.get(name).add(rows) };
})();
