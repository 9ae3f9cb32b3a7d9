// The page beside the editor: it shows what the server sends, and tells the server which value to change.
"use strict";

const at = (id) => document.getElementById(id);
const file = document.body.dataset.file;
const made = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const BLOCK = "p, h1, h2, h3, h4, h5, h6, table";

let lines = [];
let version = 0;
let shownPages = 0;
let filling = false;

// What the server sends -------------------------------------------------------------------------------------------------

function listen() {
  const events = new EventSource("events");
  events.addEventListener("draft", (event) => showDraft(JSON.parse(event.data)));
  events.addEventListener("found", (event) => showFound(JSON.parse(event.data)));
  events.addEventListener("fault", (event) => showFault(JSON.parse(event.data)));
  events.addEventListener("error", () => { at("state").textContent = "The preview has ended: start it again."; });
}

function showDraft(draft) {
  version = draft.version;
  lines = draft.lines;
  at("fault").hidden = true;
  at("draft").innerHTML = draft.sheet; // made by the server, of escaped words
  for (const block of at("draft").querySelectorAll(BLOCK)) block.tabIndex = 0;
  showFacts(draft.facts);
  at("undo").disabled = !draft.undo;
  at("state").textContent = `Shown as saved at ${new Date().toLocaleTimeString()}`;
  document.body.dataset.version = version;
  if (!at("pages-view").hidden) showPages();
}

function showFound(answer) {
  if (answer.version !== version) return;
  for (const block of at("draft").querySelectorAll("[class*=has-], .left")) {
    block.classList.remove("has-error", "has-warn", "has-hint", "left");
  }
  at("found").replaceChildren(...answer.found.map(finding));
  at("left").replaceChildren(...answer.left.map(task));
  at("found-count").textContent = `(${answer.found.length})`;
  at("left-count").textContent = `(${answer.left.length})`;
  at("redline").innerHTML = answer.redline;
  at("changes-switch").disabled = !answer.redline;
  document.body.dataset.found = answer.version;
}

function showFault(faults) {
  at("fault").replaceChildren(
    made("p", {}, "The file cannot be printed as it is. Below is the last text that could."),
    ...faults.map((fault) => made("div", {},
      made("p", {}, fault.line ? `Line ${fault.line}: ${fault.message}` : fault.message),
      ...(fault.shown ? [made("pre", {}, fault.shown)] : []))));
  at("fault").hidden = false;
}

// Findings and what is left ---------------------------------------------------------------------------------------------

const spansOf = (line) => [...at("draft").querySelectorAll(`span[data-l="${line}"]`)];
const blocksOf = (line) => new Set(spansOf(line).map((span) => span.closest(BLOCK)).filter(Boolean));

function finding(found) {
  for (const block of blocksOf(found.line)) block.classList.add(`has-${found.level}`);
  const entry = pointer(found.line, found.column, found.message, `${found.level}${found.rule ? ` ${found.rule}` : ""}, line ${found.line}`);
  entry.className = found.level;
  if (found.says) entry.append(made("small", { class: "says" }, found.says));
  return entry;
}

function task(left) {
  for (const place of left.places) for (const block of blocksOf(place.line)) block.classList.add("left");
  const [first] = left.places;
  const words = [left.what, first.said].filter(Boolean).join(": ");
  const more = left.places.length > 1 ? ` and ${left.places.length - 1} more` : "";
  return pointer(first.line, 1, words, `${left.want}, line ${first.line}${more}`);
}

function pointer(line, column, words, small) {
  const button = made("button", { type: "button" }, words, made("small", {}, small));
  button.addEventListener("click", () => { tell(line, column); go(line); });
  return made("li", {}, button);
}

function go(line) {
  const [span] = spansOf(line);
  if (!span) return;
  for (const old of at("draft").querySelectorAll(".there")) old.classList.remove("there");
  const block = span.closest(BLOCK);
  block.classList.add("there");
  block.scrollIntoView({ block: "center" });
}

// From a word to its line -----------------------------------------------------------------------------------------------

async function tell(line, column, fact = "") {
  const place = `${file}:${line}:${column}`;
  let copied = "";
  try {
    await navigator.clipboard.writeText(place);
    copied = " (copied)";
  } catch { /* a browser may refuse: the place is shown all the same */ }
  at("place").textContent = `${place}${copied}  ${fact ? `${fact}  ` : ""}${(lines[line - 1] ?? "").trim()}`;
}

function chosen(target) {
  const span = target.closest("span[data-l]") ?? target.querySelector?.("span[data-l]");
  if (span) tell(Number(span.dataset.l), Number(span.dataset.c), span.dataset.f ? `[${span.dataset.f}]` : "");
}

at("draft").addEventListener("click", (event) => chosen(event.target));
at("draft").addEventListener("keydown", (event) => { if (event.key === "Enter") chosen(event.target); });
at("draft").addEventListener("mouseover", (event) => {
  const span = event.target.closest("span[data-f]");
  if (span) span.title = span.dataset.f;
});

// Facts as a form -------------------------------------------------------------------------------------------------------

function showFacts(facts) {
  const focused = document.activeElement?.id;
  const typed = new Map(unsent().map((input) => [input.id, input]));
  const groups = new Map();
  facts.forEach((fact) => groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]));
  filling = true;
  at("facts").replaceChildren(...[...groups].map(([name, fields]) =>
    made("fieldset", {}, made("legend", {}, name), ...fields.map(field))));
  filling = false;
  for (const [id, input] of typed) if (at(id)) keepTyped(at(id), input);
  if (focused?.startsWith("field-")) at(focused)?.focus();
}

// What somebody is typing while the file is saved elsewhere stays in its field, with the value that it was typed over.
const unsent = () => [...at("facts").querySelectorAll("input, textarea")].filter((input) => input.value !== input.dataset.old);

function keepTyped(input, before) {
  input.value = before.value;
  input.dataset.old = before.dataset.old;
}

function field(fact) {
  const id = `field-${JSON.stringify(fact.path)}`;
  const long = fact.value.length > 70;
  const look = { id, "data-old": fact.value };
  const input = long ? made("textarea", { ...look, rows: Math.ceil(fact.value.length / 70) }, fact.value)
    : made("input", { ...look, type: "text", value: fact.value, autocomplete: "off" });
  const said = made("p", { class: "said", role: "alert" });
  if (/\bTODO\b/.test(fact.value)) input.className = "todo";
  input.addEventListener("blur", () => change(fact, input, said));
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") change(fact, input, said); });
  return made("div", { class: "field" }, made("label", { for: id }, fact.label), input, said);
}

async function change(fact, input, said) {
  if (filling || input.value === input.dataset.old) return;
  const answer = await sent("fact", { path: fact.path, old: input.dataset.old, new: input.value });
  said.textContent = answer.said ?? "";
}

async function sent(where, body) {
  const answer = await fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  return answer.json();
}

at("facts").addEventListener("submit", (event) => event.preventDefault());
at("undo").addEventListener("click", async () => {
  const answer = await sent("undo", {});
  if (answer.said) at("state").textContent = answer.said;
});

// Tabs and switches -----------------------------------------------------------------------------------------------------

const tabs = [...document.querySelectorAll("[role=tab]")];

function openTab(tab) {
  for (const other of tabs) {
    other.setAttribute("aria-selected", String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
    at(other.getAttribute("aria-controls")).hidden = other !== tab;
  }
  if (tab.id === "tab-pages") showPages();
}

async function showPages() {
  if (shownPages === version) return;
  const wanted = shownPages = version;
  at("pages-state").textContent = "LibreOffice sets the pages …";
  const answer = await fetch("pages");
  const { pages = 0, said = "The pages of the Word file, as LibreOffice sets them." } = await answer.json();
  at("pages-state").textContent = said;
  at("pages").replaceChildren(...Array.from({ length: pages }, (_, n) =>
    made("img", { src: `pages/${n + 1}.png?${wanted}`, alt: `Page ${n + 1} of ${pages}` })));
}

tabs.forEach((tab, n) => {
  tab.tabIndex = n ? -1 : 0;
  tab.addEventListener("click", () => openTab(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(n + step + tabs.length) % tabs.length];
    next.focus();
    openTab(next);
  });
});

function pressed(name, turned) {
  const button = at(`${name}-switch`);
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    turned(on);
  });
}

pressed("changes", (on) => { at("redline").hidden = !on; at("draft").hidden = on; });
pressed("highlight", (on) => document.body.classList.toggle("highlight", on));
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "r") at("changes-switch").click();
  if (event.key === "h") at("highlight-switch").click();
});

listen();
