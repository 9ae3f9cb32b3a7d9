"""The page in a real browser: what an editor does, from the first look to a fact changed in the form."""

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browsing import CHROMIUM, CONTRAST
from tests.commands.runner import draft

pytestmark = [
    pytest.mark.usefixtures("folder"),
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium: the page is not tried in a browser"),
]
PROGRAM = Path(sys.executable).with_name("drafter")
PATIENCE = 90_000


@pytest.fixture
def address(folder):
    draft(name="drafts/81 für.yaml")
    process = subprocess.Popen(
        [PROGRAM, "preview", "drafts/81 für.yaml", "--no-browser"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process.stdout.readline().strip()
    process.send_signal(signal.SIGINT)
    try:
        said = process.communicate(timeout=PATIENCE / 1000)[1]
    finally:
        process.kill()
    assert process.returncode == 0
    assert said.endswith("The preview has ended.\n")


@pytest.fixture
def page(browser, address):
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, permissions=["clipboard-read", "clipboard-write"]
    )
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    faults = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    opened.goto(address)
    opened.wait_for_selector("body[data-found]")
    yield opened
    assert [fault for fault in faults if "409" not in fault] == []
    context.close()


def skeleton():
    return Path("drafts/81 für.yaml")


def changed(old, new):
    text = skeleton().read_text("utf-8")
    assert text.count(old) == 1
    skeleton().write_text(text.replace(old, new), "utf-8")


def test_what_is_saved_is_shown(page):
    assert "Agenda item TODO" in page.inner_text("#draft")
    changed("agenda_item: TODO", "agenda_item: 130 (s)")
    page.wait_for_selector("#draft >> text=Agenda item 130 (s)")


def test_a_broken_file_keeps_the_last_page_and_names_its_line_until_it_is_mended(page):
    whole = skeleton().read_text("utf-8")
    changed("session: 81 ", "session 81 ")
    page.wait_for_selector("#fault:not([hidden])")
    assert re.search(r"Line \d+: ", page.inner_text("#fault"))
    assert "The General Assembly" in page.inner_text("#draft")
    skeleton().write_text(whole.replace("session: 81 ", "session: 82 "), "utf-8")
    page.wait_for_selector("#draft >> text=Eighty-second session")
    assert page.is_hidden("#fault")


def test_a_click_on_a_word_tells_and_copies_its_place(page):
    page.click("#draft .fact >> text=Astana")
    page.wait_for_selector("#place >> text=(copied)")
    place = page.inner_text("#place")
    lines = enumerate(skeleton().read_text("utf-8").splitlines(), 1)
    line = next(n for n, text in lines if text.lstrip().startswith("latest_meeting: "))
    assert re.match(rf"drafts/81 für\.yaml:{line}:\d+ \(copied\) +\[latest_meeting › place\]", place)
    assert page.evaluate("navigator.clipboard.readText()").startswith(f"drafts/81 für.yaml:{line}:")


def test_the_place_of_a_paragraph_is_told_by_the_keyboard(page):
    page.focus("#draft p.preambular >> nth=0")
    page.keyboard.press("Enter")
    assert page.inner_text("#place").startswith("drafts/81 für.yaml:")


def test_a_finding_stands_at_its_paragraph_and_explains_its_rule(page):
    page.click("#found button >> nth=0")
    assert "the eightieth anniversary" in page.inner_text("#place")
    assert "eightieth anniversary" in page.inner_text("#draft .there")
    assert page.is_visible("#found li:nth-child(1) .says")


def test_what_is_to_be_filled_in_leads_to_its_line_and_stands_nowhere_else(page):
    page.click("#left button >> nth=0")
    assert "symbol: A/81/L.__" in page.inner_text("#place")
    assert "A/81" in page.inner_text("#draft .there")
    assert "filled in" not in page.inner_text("#found")


def test_a_fact_is_changed_in_the_form_and_nothing_else_and_taken_back(page):
    before = skeleton().read_text("utf-8")
    page.click("#tab-facts")
    field = page.locator('[id=\'field-["facts","latest_meeting","place"]\']')
    field.fill("Almaty")
    field.press("Tab")
    page.wait_for_selector('body[data-version="2"]')
    assert skeleton().read_text("utf-8") == before.replace("number: 24, place: Astana", "number: 24, place: Almaty")
    page.wait_for_selector("#facts [data-old=Almaty]")
    page.click("#undo")
    page.wait_for_selector('body[data-version="3"]')
    assert skeleton().read_text("utf-8") == before


def test_a_fact_that_the_editor_changed_meanwhile_is_not_overwritten(page):
    page.click("#tab-facts")
    field = page.locator('[id=\'field-["document","session"]\']')
    field.fill("83")
    changed("session: 81 ", "session: 82 ")
    page.wait_for_selector('body[data-version="2"]')
    saved = skeleton().read_bytes()
    assert field.input_value() == "83"
    field.press("Tab")
    page.wait_for_selector("#facts .said >> text=this value is “82” by now, and was “81”: look at it first")
    assert skeleton().read_bytes() == saved


def test_a_value_that_was_refused_stays_told_when_the_file_is_saved_elsewhere(page):
    page.click("#tab-facts")
    field = page.locator('[id=\'field-["document","session"]\']')
    field.fill("eighty")
    field.press("Tab")
    page.wait_for_selector("#facts .said >> text=not “eighty”")
    changed("agenda_item: TODO", "agenda_item: 130 (s)")
    page.wait_for_selector('body[data-version="2"]')
    assert field.input_value() == "eighty"
    assert field.get_attribute("aria-invalid") == "true"
    assert "not “eighty”" in page.inner_text("#facts")


def test_changes_facts_in_colour_and_pages_are_shown(page):
    page.keyboard.press("r")
    assert page.is_visible("#redline del")
    assert page.is_hidden("#draft")
    page.keyboard.press("r")
    page.keyboard.press("h")
    assert page.evaluate("document.body.classList.contains('highlight')")
    page.focus("#tab-draft")
    page.keyboard.press("ArrowLeft")
    if shutil.which("soffice"):
        page.wait_for_selector("#pages img", timeout=60_000)
    else:
        page.wait_for_selector("#pages-state >> text=LibreOffice, which is not installed")


def test_the_page_fits_a_narrow_window_and_has_its_landmarks(page):
    page.set_viewport_size({"width": 400, "height": 800})
    for tab in ("#tab-facts", "#tab-pages", "#tab-draft"):
        page.click(tab)
        assert page.evaluate("document.documentElement.scrollWidth") <= 400
        assert page.locator("main:visible, [role=main]:visible").count() == 1
        assert page.locator("h2:visible").count() > 0
    assert page.locator("h1").count() == 2
    assert page.locator("img:not([alt]), button:not([type])").count() == 0


def test_a_print_of_the_page_has_the_draft_and_nothing_beside_it(page):
    page.emulate_media(media="print")
    assert page.is_visible("#draft")
    for beside in (".bar", "aside", "#place", "#fault"):
        assert page.is_hidden(beside)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_read_by_day_and_by_night(page, scheme):
    page.emulate_media(color_scheme=scheme)
    seen = ("#draft p.preambular", "#draft mark", "#found small", "#state", "[aria-selected=true]", ".bar h1")
    for selector in seen:
        assert page.locator(selector).first.evaluate(CONTRAST) >= 4.5, selector


def test_another_page_cannot_read_it(page, browser, address):
    other = browser.new_page()
    other.goto("data:text/html,<p>elsewhere</p>")
    answer = other.evaluate("address => fetch(address).then(a => a.text(), () => 'refused')", address)
    assert answer == "refused"
    other.close()


def saved(page, version):
    page.wait_for_selector(f'body[data-version="{version}"]')
    return skeleton().read_text("utf-8")


def test_a_line_is_added_to_a_list_and_taken_out_and_both_are_taken_back(page):
    before = skeleton().read_text("utf-8")
    page.click("#tab-facts")
    page.click("text=Add to meetings")
    page.keyboard.type("24")
    page.locator('[id=\'add-["facts","meetings"]-held\']').fill("4 July 2026")
    page.keyboard.press("Enter")
    line = "    - {number: 24, held: 4 July 2026}\n"
    after = saved(page, 2)
    assert after.replace(line, "", 1) == before
    assert after.index(line) > after.index("number: 23")
    page.get_by_role("button", name="Take out meetings 1", exact=True).click()
    assert "number: 21" not in saved(page, 3)
    page.click("#undo")
    assert saved(page, 4) == after
    page.click("#undo")
    assert saved(page, 5) == before


def test_a_sponsor_is_added_to_a_list_that_is_empty(page):
    before = skeleton().read_text("utf-8")
    page.click("#tab-facts")
    page.click("text=Add to sponsors")
    page.keyboard.type("Chad")
    page.keyboard.press("Enter")
    assert saved(page, 2) == before.replace("sponsors: []", "sponsors: [Chad]")
    page.wait_for_function("document.activeElement.id.startsWith('add-')")


def test_who_changes_what_another_has_changed_chooses(page):
    page.click("#tab-facts")
    field = page.locator('[id=\'field-["document","session"]\']')
    field.fill("83")
    changed("session: 81 ", "session: 82 ")
    saved(page, 2)
    field.press("Enter")
    page.click("#facts >> text=Write “83”")
    assert "session: 83 " in saved(page, 3)
    field.fill("84")
    changed("session: 83 ", "session: 85 ")
    saved(page, 4)
    field.press("Enter")
    page.click("#facts >> text=Keep “85”")
    assert field.input_value() == "85"
    assert "session: 85 " in skeleton().read_text("utf-8")


def test_each_value_says_what_it_is_and_what_is_wrong_with_it_at_its_field(page):
    before = skeleton().read_bytes()
    page.click("#tab-facts")
    field = page.locator('[id=\'field-["facts","latest_meeting","number"]\']')
    described = """field => field.getAttribute("aria-describedby").split(" ")
      .map((id) => document.getElementById(id).textContent)"""
    assert field.evaluate(described) == ["Which one it is, in figures, for example 24.", ""]
    field.fill("several")
    field.press("Enter")
    page.wait_for_selector("#facts [aria-invalid]")
    assert "“several” is no number: write it in figures" in field.evaluate(described)[1]
    assert page.is_hidden("#fault")
    assert skeleton().read_bytes() == before
    field.fill("24")
    field.press("Enter")
    assert field.get_attribute("aria-invalid") is None
    assert field.evaluate(described)[1] == ""
    page.click("text=Add to meetings")
    new = page.locator('[id=\'add-["facts","meetings"]-held\']')
    assert "for example 4 July 2024" in new.evaluate(described)[0]


def test_a_line_that_is_being_written_stays_while_the_file_is_saved_elsewhere(page):
    page.click("#tab-facts")
    page.click("text=Add to earlier resolutions")
    page.keyboard.type("80/12")
    changed("session: 81 ", "session: 82 ")
    saved(page, 2)
    number = page.locator('[id=\'add-["facts","earlier_resolutions"]-resolution\']')
    assert number.input_value() == "80/12"
    number.press("Enter")
    page.wait_for_selector("#facts .said >> text=fill the fields in first")


def test_all_is_reached_by_the_keyboard_alone(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.closest('[id]').id"))
    assert {"tab-draft", "changes-switch", "highlight-switch", "draft"} <= reached
    page.focus("#tab-draft")
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.id") == "tab-pages"
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#facts-view') !== null")


def test_a_finding_that_is_chosen_among_the_changes_leads_to_the_draft(page):
    page.click("#changes-switch")
    page.click("#found button >> nth=0")
    assert page.is_visible("#draft .there")


def test_two_previews_at_once_go_their_own_ways(page, browser):
    draft(name="drafts/other.yaml")
    other = subprocess.Popen(
        [PROGRAM, "preview", "drafts/other.yaml", "--no-browser"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        second = browser.new_page()
        second.goto(other.stdout.readline().strip())
        second.wait_for_selector("body[data-found]")
        changed("agenda_item: TODO", "agenda_item: 130 (s)")
        page.wait_for_selector("#draft >> text=Agenda item 130 (s)")
        assert "Agenda item TODO" in second.inner_text("#draft")
        second.close()
    finally:
        other.send_signal(signal.SIGINT)
        other.communicate(timeout=20)


def test_another_page_cannot_write_through_it(browser, address):
    before = skeleton().read_text("utf-8")
    other = browser.new_page()
    other.goto("data:text/html,<p>elsewhere</p>")
    sending = """address => Promise.all(["application/json", "text/plain"].map((kind) => fetch(address + "fact",
      {method: "POST", mode: kind === "text/plain" ? "no-cors" : "cors", headers: {"Content-Type": kind},
       body: JSON.stringify({path: ["document", "session"], old: "81", new: "99"})}).then(() => 1, () => 0)))"""
    other.evaluate(sending, address)
    assert skeleton().read_text("utf-8") == before
    other.close()
