"""The desk of one draft: what the page shows now, who looks at it, and the changes that may be undone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

from drafter.model.errors import DrafterError
from drafter.preview import facts, shown
from drafter.preview.draft_changes import DraftChange
from drafter.preview.patches import NamedLines, patch, renamed
from drafter.rendering.wording.phrases import Phrases


class DraftOnDisk(NamedTuple):
    """A draft, and what the page asks of the world for it.

    Args:
        name: the name of its file.
        read: reads its text; raises `DrafterError` where it cannot be read.
        write: puts another text in its place.
        known: the phrases of the kinds of facts.
        more: from what is shown to what is found and left, and to its changes; it may take its time.
        pages: from the text to pictures (PNG) of the pages of its Word file.
        stop: is called at the end, when nobody waits for pages any more.
    """

    name: str
    read: Callable[[], str]
    write: Callable[[str], None]
    known: Phrases
    more: Callable[[shown.ShownDraft], shown.PageContent]
    pages: Callable[[str], list[bytes]]
    stop: Callable[[], None] = lambda: None


_FIRST = 0.04
"""So many seconds the page has for itself before findings are looked for, which keep the processor busy."""


class Desk:
    """Keeps what the page shows, and sends it to every page that is open."""

    def __init__(self, draft: DraftOnDisk) -> None:
        self.draft = draft
        self._version = 0
        self._text: str | None = None
        self._shown: shown.ShownDraft | None = None
        self._lines = NamedLines()
        self._last: dict[str, Any] = {}
        self._open: set[asyncio.Queue[tuple[str, Any] | None]] = set()
        self._done: list[DraftChange] = []
        self._closer: asyncio.Task[None] | None = None
        self._pictures: tuple[str, list[bytes]] = ("", [])
        self._office = asyncio.Lock()

    async def look(self) -> None:
        """Read the draft anew, and show it; a draft that cannot be printed leaves the last one on the page."""
        try:
            text = self.draft.read()
        except DrafterError as error:
            self._text = None
            self._tell_fault(shown.fault(error, ""))
            return
        if text == self._text:
            return
        self._text = text
        try:
            lines = renamed(self._lines, text)
            draft = shown.printed(text, self.draft.name, self.draft.known)
            page = shown.page(draft, lines)
        except DrafterError as error:
            self._tell_fault(shown.fault(error, text))
            return
        self._version += 1
        self._shown = draft
        self._lines = lines
        self._last.pop("fault", None)
        self._show({**page, "version": self._version, "undo": bool(self._done)})
        if self._closer is None or self._closer.done():
            self._closer = asyncio.create_task(self._look_closer())

    async def _look_closer(self) -> None:
        """Find what is to be told of what is shown, one draft at a time: of many saves in a row of the last one."""
        looked_at = 0
        while self._shown and looked_at != self._version:
            await asyncio.sleep(_FIRST)
            looked_at, draft = self._version, self._shown
            more = await asyncio.to_thread(self._more, draft)
            if looked_at == self._version:
                self._send("found", {**more, "version": looked_at})

    def _more(self, draft: shown.ShownDraft) -> shown.PageContent:
        try:
            return self.draft.more(draft)
        except DrafterError as error:
            return shown.without_findings(error)

    def _show(self, page: shown.PageContent) -> None:
        """Send a page: to those that have the one before only what differs."""
        before, self._last["draft"] = self._last.get("draft"), page
        self._tell("changed", patch(before, page)) if before else self._tell("draft", page)

    def _tell_fault(self, fault: list[shown.PageContent]) -> None:
        """Send why the draft cannot be printed, once as long as it stays so."""
        if fault != self._last.get("fault"):
            self._send("fault", fault)

    def _send(self, kind: str, content: Any) -> None:
        self._last[kind] = content
        self._tell(kind, content)

    def _tell(self, kind: str, content: Any) -> None:
        for queue in self._open:
            queue.put_nowait((kind, content))

    async def events(self) -> AsyncIterator[str]:
        """Yield what a page that opens now shows, and what comes, in the form of server-sent events."""
        queue: asyncio.Queue[tuple[str, Any] | None] = asyncio.Queue()
        for kind in ("draft", "found", "fault"):
            if kind in self._last:
                queue.put_nowait((kind, self._last[kind]))
        self._open.add(queue)
        try:
            while (sent := await queue.get()) is not None:
                yield f"event: {sent[0]}\ndata: {json.dumps(sent[1])}\n\n"
        finally:
            self._open.discard(queue)

    def end(self) -> None:
        """Send nothing more to any page, and wait for no pages of the Word file."""
        self.draft.stop()
        for queue in self._open:
            queue.put_nowait(None)

    async def change(self, change: DraftChange) -> None:
        """Change the file.

        Raises:
            DrafterError: the file moved on, or would not be a skeleton any more.
        """
        self._done.append(self._made(change))
        await self.look()

    async def undo(self) -> None:
        """Take the last change of the page back.

        One that cannot be taken back since the file moved on is let go, so that those before it can be.

        Raises:
            DrafterError: there is none, or the file has moved on since.
        """
        if not self._done:
            raise facts.MovedOn("there is nothing to undo")
        try:
            self._made(self._done[-1])
        except (facts.MovedOn, facts.UnknownField):
            self._done.pop()
            raise
        self._done.pop()
        await self.look()

    def _made(self, change: DraftChange) -> DraftChange:
        """Write a change into the file, and return the one that takes it back."""
        before = self.draft.read()
        after, back = change.made(before, self.draft.name)
        self._prove(before, after)
        self.draft.write(after)
        return back

    def _prove(self, before: str, after: str) -> None:
        """Refuse what cannot be printed, unless the file could not be printed before.

        Raises:
            WrongValue: it cannot be printed; the sentence says why.
        """
        if (why := self._fault(after)) and not self._fault(before):
            raise facts.WrongValue(why)

    def _fault(self, text: str) -> str:
        """Return why a text cannot be printed, in a sentence; empty where it can."""
        try:
            shown.printed(text, self.draft.name, self.draft.known)
        except DrafterError as error:
            return str(shown.fault(error, text)[0]["message"])
        return ""

    async def pages(self) -> list[bytes]:
        """Return pictures of the pages of what is shown; two tabs that ask at once wait for the same ones.

        Raises:
            DrafterError: there is no LibreOffice, or it made none.
        """
        async with self._office:
            text = self._shown.text if self._shown else ""
            if self._pictures[0] != text:
                self._pictures = (text, await asyncio.to_thread(self.draft.pages, text))
            return self._pictures[1]
