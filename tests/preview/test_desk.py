"""The desk: what is saved is shown, what cannot be printed leaves the last text on the page."""

import asyncio
import json
import time

import pytest

from drafter.model.errors import DrafterError, MissingFile
from drafter.preview.desk import Desk
from drafter.preview.draft_changes import FactChange
from drafter.preview.facts import MovedOn, WrongValue
from tests.preview.test_server import TEXT, File


async def sent(desk, number):
    """The next events that a page gets."""
    got = []
    async for event in desk.events():
        kind, data = event.strip().split("\n")
        got.append((kind.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
        if len(got) == number:
            return got
    raise AssertionError


async def closely(desk):
    """Wait until the findings of what is shown are known."""
    if desk._closer:
        await desk._closer


async def looked(desk, file, *texts):
    for text in texts:
        file.text = text
        await desk.look()
        await closely(desk)


def test_a_page_that_opens_gets_the_draft_and_what_is_found():
    async def run():
        file = File()
        desk = Desk(file.on_disk())
        await looked(desk, file, TEXT)
        return await sent(desk, 2)

    (first, draft), (second, found) = asyncio.run(run())
    assert (first, second) == ("draft", "found")
    assert draft["version"] == found["version"] == 1


def test_a_broken_file_keeps_the_last_text_and_tells_its_line():
    async def run():
        file = File()
        desk = Desk(file.on_disk())
        await looked(desk, file, TEXT, TEXT.replace("document:", "document", 1))
        return await sent(desk, 3)

    events = dict(asyncio.run(run()))
    assert events["draft"]["version"] == 1
    assert events["fault"][0]["line"] > 0


def test_a_mended_file_takes_the_fault_away():
    async def run():
        file = File()
        desk = Desk(file.on_disk())
        await looked(desk, file, TEXT, "a: [", TEXT.replace("session: 79 ", "session: 80 "))
        return await sent(desk, 2)

    assert [kind for kind, _ in asyncio.run(run())] == ["draft", "found"]


def test_a_file_that_is_away_for_a_moment_is_told_and_shown_again():
    async def run():
        file = File()
        gone = [True]

        def read():
            if gone[0]:
                raise MissingFile("there is no file")
            return file.text

        desk = Desk(file.on_disk()._replace(read=read))
        await desk.look()
        told = await sent(desk, 1)
        gone[0] = False
        await desk.look()
        await closely(desk)
        return told, await sent(desk, 2)

    told, shown = asyncio.run(run())
    assert told[0][0] == "fault"
    assert [kind for kind, _ in shown] == ["draft", "found"]


def test_a_value_that_cannot_be_printed_is_refused_in_a_sentence_and_nothing_is_written():
    file = File()
    desk = Desk(file.on_disk())
    change = FactChange(("facts", "latest_meeting", "number"), "24", "several")
    with pytest.raises(WrongValue, match=r"^[^:]*“several” is no number: write it in figures, for example 24$"):
        asyncio.run(desk.change(change))
    assert file.text == TEXT


def test_a_draft_that_cannot_be_printed_is_mended_value_by_value():
    async def run():
        file = File()
        broken = "drafter: 1\ndocument: {session: 81}\nfacts:\n  meetings:\n    - {number: a}\n    - {number: b}\n"
        broken += "preamble:\n  - each: meetings\n"
        desk = Desk(file.on_disk())
        await looked(desk, file, broken)
        await desk.change(FactChange(("facts", "meetings", 0, "number"), "a", "1"))
        return file.text

    assert "{number: 1}" in asyncio.run(run())


def test_what_cannot_be_taken_back_does_not_stand_before_what_can():
    async def run():
        file = File()
        desk = Desk(file.on_disk())
        await desk.change(FactChange(("facts", "latest_meeting", "country"), "Kazakhstan", "Chad"))
        await desk.change(FactChange(("facts", "latest_meeting", "place"), "Astana", "Osh"))
        file.text = file.text.replace("place: Osh", "place: Almaty")
        with pytest.raises(MovedOn):
            await desk.undo()
        await desk.undo()
        return file.text

    assert asyncio.run(run()) == TEXT.replace("number: 24, place: Astana", "number: 24, place: Almaty")


def test_what_stops_the_check_is_told_among_the_findings():
    def more(text):
        raise DrafterError("drafter.toml is broken")

    async def run():
        file = File()
        desk = Desk(file.on_disk()._replace(more=more))
        await looked(desk, file, TEXT)
        return await sent(desk, 2)

    assert asyncio.run(run())[1][1]["found"][0]["message"] == "drafter.toml is broken"


def test_a_file_that_was_away_and_comes_back_as_it_was_is_shown_again():
    async def run():
        file = File()
        desk = Desk(file.on_disk())
        await looked(desk, file, TEXT)
        told = []
        desk._tell = lambda kind, content: told.append(kind)
        read, desk.draft = desk.draft.read, desk.draft._replace(read=gone)
        await desk.look()
        await desk.look()
        desk.draft = desk.draft._replace(read=read)
        await desk.look()
        await closely(desk)
        return told, [kind for kind, _ in await sent(desk, 2)]

    def gone():
        raise MissingFile("there is no file x.yaml")

    told, shown = asyncio.run(run())
    assert told == ["fault", "changed", "found"]
    assert shown == ["draft", "found"]


def test_pages_that_are_asked_for_at_once_are_made_once_and_one_after_the_other():
    at_work, made = [], []

    def pages(text):
        assert not at_work
        at_work.append(text)
        time.sleep(0.01)
        made.append(at_work.pop())
        return [b"picture"]

    async def run():
        file = File()
        desk = Desk(file.on_disk(pages=pages))
        await looked(desk, file, TEXT)
        first = [asyncio.create_task(desk.pages()) for _ in range(3)]
        await asyncio.sleep(0)
        await looked(desk, file, TEXT.replace("Astana", "Almaty"))
        return await asyncio.gather(*first, desk.pages())

    assert asyncio.run(run()) == [[b"picture"]] * 4
    assert 1 <= len(made) == len(set(made)) <= 2


def test_of_many_saves_in_a_row_the_last_one_is_looked_at_and_few_of_the_others():
    looked_at = []

    def more(draft):
        looked_at.append(draft.text)
        return {"found": [], "left": [], "redline": ""}

    async def run():
        file = File()
        desk = Desk(file.on_disk()._replace(more=more))
        for number in range(10, 60):
            file.text = TEXT.replace("number: 24", f"number: {number}")
            await desk.look()
        await closely(desk)
        return file.text, await sent(desk, 2)

    last, events = asyncio.run(run())
    assert looked_at == [last]
    assert events[1][1]["version"] == events[0][1]["version"]


def test_what_is_saved_while_a_draft_is_looked_at_is_looked_at_next():
    looked_at = []

    async def run():
        file = File()
        loop = asyncio.get_running_loop()

        def more(draft):
            looked_at.append(draft.text)
            if len(looked_at) == 1:
                file.text = TEXT.replace("Astana", "Almaty")
                asyncio.run_coroutine_threadsafe(desk.look(), loop).result(20)
            return {"found": [], "left": [], "redline": ""}

        desk = Desk(file.on_disk()._replace(more=more))
        await looked(desk, file, TEXT)
        return file.text

    last = asyncio.run(run())
    assert looked_at[1:] == [last]
