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

const LONG = 500; // of so many blocks only those in sight are set

let sheet = []; // the text as it is shown, block by block
let lines = [];
let names = []; // the numbers by which the words know their lines
let facts = [];
let lists = [];
let redline = "";
let version = 0;
let shownPages = 0;
let filling = false;

// What the server sends -------------------------------------------------------------------------------------------------

function listen() {
  const events = new EventSource("events");
  events.addEventListener("draft", (event) => showWhole(JSON.parse(event.data)));
  events.addEventListener("changed", (event) => showChanged(JSON.parse(event.data)));
  events.addEventListener("found", (event) => showFound(JSON.parse(event.data)));
  events.addEventListener("fault", (event) => showFault(JSON.parse(event.data)));
  events.addEventListener("error", () => { at("state").textContent = "The preview has ended: start it again."; });
}

function showWhole(draft) {
  ({ sheet, lines, names } = draft);
  showText();
  showRest(draft);
}

// What is the same as before stays in the page as it stands.
function showChanged(draft) {
  lines = spliced(lines, draft.lines);
  names = spliced(names, draft.names);
  const old = sheet;
  sheet = spliced(sheet, draft.sheet);
  if (!replacedBlocks(old, draft.sheet)) showText();
  showRest(draft);
}

const spliced = (list, [start, gone, put]) => [...list.slice(0, start), ...put, ...list.slice(start + gone)];
const isBlock = (piece) => /^<(p|h\d|table)\b/.test(piece);

function showText() {
  at("draft").classList.toggle("long", sheet.length > LONG);
  at("draft").innerHTML = sheet.join("\n"); // made by the server, of escaped words
  for (const block of at("draft").querySelectorAll(BLOCK)) block.tabIndex = 0;
}

function replacedBlocks(old, [start, gone, put]) {
  const out = old.slice(start, start + gone);
  if (!isBlock(old[start - 1] ?? "") || ![...out, ...put].every(isBlock)) return false;
  const shown = [...at("draft").querySelectorAll(BLOCK)];
  const first = old.slice(0, start).filter(isBlock).length;
  const fresh = document.createElement("template");
  fresh.innerHTML = put.join("\n");
  for (const block of fresh.content.children) block.tabIndex = 0;
  for (const block of shown.slice(first, first + gone)) block.remove();
  shown[first - 1].after(fresh.content);
  return true;
}

function showRest(draft) {
  version = draft.version;
  at("fault").hidden = true;
  if (draft.facts || draft.lists) showFacts(facts = draft.facts ?? facts, lists = draft.lists ?? lists);
  if ("undo" in draft) at("undo").disabled = !draft.undo;
  at("state").textContent = `Shown as saved at ${new Date().toLocaleTimeString()}`;
  document.body.dataset.version = version;
  if (!at("pages-view").hidden) showPages();
}

function showFound(answer) {
  if (answer.version !== version) return;
  for (const block of at("draft").querySelectorAll("[class*=has-], .left")) {
    block.classList.remove("has-error", "has-warn", "has-hint", "left");
  }
  const blocks = blocksOfLines();
  at("found").replaceChildren(...answer.found.map((one) => finding(one, blocks)));
  at("left").replaceChildren(...answer.left.map((one) => task(one, blocks)));
  at("found-count").textContent = `(${answer.found.length})`;
  at("left-count").textContent = `(${answer.left.reduce((sum, one) => sum + one.places.length, 0)})`;
  if (answer.redline !== redline) at("redline").innerHTML = redline = answer.redline;
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

// The blocks in which words of a line stand, by the lines.
function blocksOfLines() {
  const found = new Map();
  for (const span of at("draft").querySelectorAll("span[data-l]")) {
    const blocks = found.get(span.dataset.l) ?? new Set();
    found.set(span.dataset.l, blocks.add(span.closest(BLOCK)));
  }
  return (line) => found.get(String(names[line - 1])) ?? [];
}

function finding(found, blocks) {
  for (const block of blocks(found.line)) block.classList.add(`has-${found.level}`);
  const entry = pointer(found.line, found.column, found.message, `${found.level}${found.rule ? ` ${found.rule}` : ""}, line ${found.line}`);
  entry.className = found.level;
  if (found.says) entry.append(made("small", { class: "says" }, found.says));
  return entry;
}

function task(left, blocks) {
  for (const place of left.places) for (const block of blocks(place.line)) block.classList.add("left");
  const [first] = left.places;
  const words = [left.what, first.said].filter(Boolean).join(": ");
  const more = left.places.length > 1 ? ` and ${left.places.length - 1} more` : "";
  return pointer(first.line, first.column, words, `${left.want}, line ${first.line}${more}`);
}

function pointer(line, column, words, small) {
  const button = made("button", { type: "button" }, words, made("small", {}, small));
  button.addEventListener("click", () => { tell(line, column); go(line); });
  return made("li", {}, button);
}

function go(line) {
  const span = at("draft").querySelector(`span[data-l="${names[line - 1]}"]`);
  if (!span) return;
  if (at("draft").hidden) at("changes-switch").click();
  for (const old of at("draft").querySelectorAll(".there")) old.classList.remove("there");
  const block = span.closest(BLOCK);
  block.classList.add("there");
  const behavior = sheet.length > LONG ? "instant" : "auto";
  block.scrollIntoView({ block: "center", behavior });
  if (sheet.length > LONG) requestAnimationFrame(() => block.scrollIntoView({ block: "center", behavior })); // what is between has its height only now
}

// From a word to its line -----------------------------------------------------------------------------------------------

async function tell(line, column, fact = "") {
  const place = `${file}:${line}:${column}`;
  const told = (copied) => { at("place").textContent = `${place}${copied}  ${fact ? `${fact}  ` : ""}${(lines[line - 1] ?? "").trim()}`; };
  told("");
  try {
    await navigator.clipboard.writeText(place);
    told(" (copied)");
  } catch { /* a browser may refuse: the place is shown all the same */ }
}

function chosen(target) {
  const span = target.closest("span[data-l]") ?? target.querySelector?.("span[data-l]");
  if (span) tell(names.indexOf(Number(span.dataset.l)) + 1, Number(span.dataset.c), span.dataset.f ? `[${span.dataset.f}]` : "");
}

at("draft").addEventListener("click", (event) => chosen(event.target));
at("draft").addEventListener("keydown", (event) => { if (event.key === "Enter") chosen(event.target); });
at("draft").addEventListener("mouseover", (event) => {
  const span = event.target.closest("span[data-f]");
  if (span) span.title = span.dataset.f;
});

// Facts as a form -------------------------------------------------------------------------------------------------------

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const begins = (path, start) => same(path.slice(0, start.length), start);
const explainedAlready = new Set();
const open = new Map(); // the lines that are being written, by their lists

function showFacts(facts, lists) {
  const focused = document.activeElement?.id;
  const typed = new Map(unsent().map((input) => [input.id, asTyped(input)]));
  const groups = new Map();
  facts.forEach((fact) => groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]));
  filling = true;
  explainedAlready.clear();
  at("facts").replaceChildren(...[...groups].map(([name, fields]) => group(name, fields, lists)));
  for (const list of lists) placed(list);
  filling = false;
  for (const [id, before] of typed) if (at(id) && at(id).value !== before.value) keepTyped(at(id), before);
  if (focused) at(focused)?.focus({ preventScroll: true });
}

// What somebody is typing while the file is saved elsewhere stays in its field, with the value that it was typed over.
const unsent = () => [...at("facts").querySelectorAll("[data-old]")].filter((input) => input.value !== input.dataset.old);

// What was refused stays told: nobody is to take it for written.
const asTyped = (input) => ({ value: input.value, old: input.dataset.old, refused: at(`said-${input.id}`)?.firstChild?.textContent ?? "" });

function keepTyped(input, before) {
  input.value = before.value;
  input.dataset.old = before.old;
  if (before.refused) refuse(input, at(`said-${input.id}`), [before.refused]);
}

function refuse(input, said, words) {
  input.setAttribute("aria-invalid", "true");
  said.replaceChildren(...words);
}

function group(name, fields, lists) {
  const entries = lists.flatMap((list) => list.entries.map(([path, old]) => ({ path, old, list })));
  const line = entries.find((one) => fields.every((fact) => fact.path.length > one.path.length && begins(fact.path, one.path)));
  const legend = made("legend", {}, name, ...(line ? [taking(line, name)] : []));
  const rows = fields.map((fact) => {
    const own = entries.find((one) => same(one.path, fact.path));
    return field(fact, own ? [taking(own, `${name} ${fact.label}`)] : []);
  });
  return made("fieldset", { "data-group": JSON.stringify(fields[0].path.slice(0, -1)) }, legend, ...rows);
}

function field(fact, more) {
  const id = `field-${JSON.stringify(fact.path)}`;
  const long = fact.value.length > 70;
  const look = { id, "data-old": fact.value, "aria-describedby": `says-${id} said-${id}` };
  const input = long ? made("textarea", { ...look, rows: Math.ceil(fact.value.length / 64) }, fact.value)
    : made("input", { ...look, type: "text", value: fact.value, autocomplete: "off" });
  const said = made("p", { class: "said", role: "alert", id: `said-${id}` });
  if (/\bTODO\b/.test(fact.value)) input.className = "todo";
  input.addEventListener("input", () => { delete input.dataset.sent; });
  input.addEventListener("blur", () => change(fact, input, said));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    change(fact, input, said);
  });
  return made("div", { class: "field" }, made("label", { for: id }, fact.label), input, ...more, explained(id, fact.says), said);
}

// What a value is: shown once for the lines of a list, and told to who cannot see it at each.
function explained(id, says) {
  const again = explainedAlready.has(says);
  explainedAlready.add(says);
  return made("p", { class: again ? "about again" : "about", id: `says-${id}` }, says);
}

async function change(fact, input, said) {
  if (filling || input.dataset.sent === input.value) return;
  if (input.value === input.dataset.old) { settled(input, said); return; }
  input.dataset.sent = input.value; // until it is answered, and after a refusal, it is not sent once more
  const answer = await sent("fact", { path: fact.path, old: input.dataset.old, new: input.value });
  if (!answer.said) {
    delete input.dataset.sent;
    input.dataset.old = input.value;
    settled(input, said);
    return;
  }
  refuse(input, said, [answer.said, ...(fact.value === input.dataset.old ? [] : choice(fact, input, said))]);
}

function settled(input, said) {
  input.removeAttribute("aria-invalid");
  said.replaceChildren();
}

// Two have changed one value: nobody is overruled before it is asked for.
function choice(fact, input, said) {
  const file = pushed(`Keep “${fact.value}”`, () => {
    input.value = input.dataset.old = fact.value;
    settled(input, said);
  });
  const own = pushed(`Write “${input.value}”`, () => {
    delete input.dataset.sent;
    input.dataset.old = fact.value;
    change(fact, input, said);
  });
  return [" ", file, " ", own];
}

function pushed(words, done, attributes = {}) {
  const button = made("button", { type: "button", ...attributes }, words);
  button.addEventListener("click", done);
  return button;
}

function taking({ path, old, list }, name) {
  const taken = async () => tellList(list, await sent("remove", { path, old }));
  return pushed("Take out", taken, { class: "take", "aria-label": `Take out ${name}` });
}

const listId = (list) => `add-${JSON.stringify(list.path)}`;

// The button below a list, and the line that is being written.
function placed(list) {
  const id = listId(list);
  const line = open.get(id) ?? made("div", { class: "new" });
  open.set(id, line);
  const said = made("p", { class: "said", role: "alert", id: `said-${id}` });
  const button = pushed(`Add to ${list.name}`, () => write(list, line), { id });
  const foot = made("div", { class: "list-foot" }, line, button, said);
  const sets = [...at("facts").querySelectorAll("fieldset[data-group]")];
  const own = sets.filter((set) => begins(JSON.parse(set.dataset.group), list.path)).pop();
  if (!own) at("facts").append(made("fieldset", {}, made("legend", {}, list.name), foot));
  else if (same(JSON.parse(own.dataset.group), list.path)) own.append(foot);
  else own.after(foot);
}

function write(list, line) {
  if (line.childElementCount) { line.querySelector("input").focus(); return; }
  const inputs = list.keys.map((key) => made("input", { type: "text", id: `${listId(list)}-${key}`, autocomplete: "off", name: key, "aria-describedby": `about-${listId(list)}-${key}` }));
  const add = async () => {
    const values = Object.fromEntries(inputs.map((input) => [input.name, input.value]));
    if (tellList(list, await sent("add", { path: list.path, values }))) close();
  };
  const close = () => { line.replaceChildren(); at(listId(list))?.focus(); };
  const rows = inputs.map((input, n) => made("div", { class: "field" }, made("label", { for: input.id }, input.name.replaceAll("_", " ")), input,
    made("p", { class: "about", id: `about-${input.id}` }, list.says[n])));
  line.replaceChildren(made("fieldset", {}, made("legend", {}, `New in ${list.name}`), ...rows, pushed("Add", add), " ", pushed("Cancel", close)));
  line.onkeydown = (event) => {
    if (event.key === "Enter" && event.target.matches("input")) { event.preventDefault(); add(); }
    if (event.key === "Escape") close();
  };
  inputs[0].focus();
}

function tellList(list, answer) {
  at(`said-${listId(list)}`).textContent = answer.said ?? "";
  return !answer.said;
}

async function sent(where, body) {
  try {
    const answer = await fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    return await answer.json();
  } catch { return { said: "The preview has ended: start it again. Nothing was written." }; }
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
  at("switches").hidden = tab.id !== "tab-draft";
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
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -n, End: tabs.length - 1 - n }[event.key];
    if (step === undefined) return;
    event.preventDefault();
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
  if (at("switches").hidden) return;
  if (event.key === "r") at("changes-switch").click();
  if (event.key === "h") at("highlight-switch").click();
});

listen();
