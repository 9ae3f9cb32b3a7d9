"""The server of the page: for this computer only, behind a secret address, open to no other page of the browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from socket import socket
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from drafter.model.errors import DrafterError
from drafter.preview.desk import Desk
from drafter.preview.draft_changes import DraftChange, FactChange, LineAdded, LineRemoved
from drafter.preview.page import ASSETS, frame

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_LARGEST = 100_000
"""The most bytes of a change."""


def application(desk: Desk, token: str, port: int, saved: Callable[[], AsyncIterator[object]]) -> Starlette:
    """Return the application that shows a desk.

    Args:
        desk: the desk of the draft.
        token: the secret part of the address.
        port: the port on which it is served.
        saved: yields whenever something was saved in the folder of the draft.
    """
    routes = [
        Route("/", _page(desk)),
        Route("/events", _events(desk)),
        Route("/pages", _pages(desk)),
        Route("/pages/{number:int}.png", _picture(desk)),
        *(Route(f"/{name}", _changed(desk, change), methods=["POST"]) for name, change in _CHANGES.items()),
        Route("/undo", _undone(desk), methods=["POST"]),
        *(Route(f"/{name}", _asset(name)) for name in ASSETS),
    ]

    @asynccontextmanager
    async def watching(app: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(_watch(desk, saved))
        yield
        task.cancel()

    guarded = Middleware(_SameOrigin, hosts=(f"127.0.0.1:{port}", f"localhost:{port}"))
    return Starlette(routes=[Mount(f"/{token}", routes=routes)], middleware=[guarded], lifespan=watching)


async def _watch(desk: Desk, saved: Callable[[], AsyncIterator[object]]) -> None:
    await desk.look()
    async for _ in saved():
        await desk.look()


class PreviewServer(uvicorn.Server):
    """Serves an application until Ctrl-C; pages that are open then are told first, so that they let go."""

    def __init__(self, config: uvicorn.Config, desk: Desk) -> None:
        super().__init__(config)
        self._desk = desk

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """End what is sent to the pages, and then the server."""
        self._desk.end()
        await super().shutdown(sockets)


class _SameOrigin:
    """Lets nobody in but the page itself: no other name of this computer, no other page of the browser."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app, self.hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._is_own(Request(scope)):
            await Response(status_code=403, headers=_HEADERS)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _is_own(self, request: Request) -> bool:
        headers = request.headers
        origin = headers.get("origin")
        of_own_page = origin is None or origin in [f"http://{host}" for host in self.hosts]
        site = headers.get("sec-fetch-site", "same-origin")
        written = request.method in ("GET", "HEAD") or (origin is not None and _is_json(request))
        return headers.get("host") in self.hosts and of_own_page and site in ("same-origin", "none") and written


def _is_json(request: Request) -> bool:
    return request.headers.get("content-type", "").split(";")[0] == "application/json"


_Endpoint = Callable[[Request], Awaitable[Response]]
_Sent = dict[str, Any]


def _page(desk: Desk) -> _Endpoint:
    async def page(request: Request) -> Response:
        return HTMLResponse(frame(desk.draft.name), headers=_HEADERS)

    return page


def _asset(name: str) -> _Endpoint:
    kind, path = ASSETS[name]

    async def asset(request: Request) -> Response:
        return FileResponse(path, media_type=kind, headers=_HEADERS)

    return asset


def _events(desk: Desk) -> _Endpoint:
    async def events(request: Request) -> Response:
        return StreamingResponse(desk.events(), media_type="text/event-stream", headers=_HEADERS)

    return events


def _pages(desk: Desk) -> _Endpoint:
    async def pages(request: Request) -> Response:
        try:
            return JSONResponse({"pages": len(await desk.pages())}, headers=_HEADERS)
        except DrafterError as error:
            return JSONResponse({"said": str(error)}, 503, _HEADERS)

    return pages


def _picture(desk: Desk) -> _Endpoint:
    async def picture(request: Request) -> Response:
        number = request.path_params["number"]
        try:
            pictures = (await desk.pages())[number - 1 : number] if number else []
        except DrafterError:
            pictures = []
        if not pictures:
            return Response(status_code=404, headers=_HEADERS)
        return Response(pictures[0], media_type="image/png", headers=_HEADERS)

    return picture


def _changed(desk: Desk, asked: Callable[[_Sent], DraftChange]) -> _Endpoint:
    async def changed(request: Request) -> Response:
        try:
            change = asked(_sent(await request.body()))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return JSONResponse({"said": "this is no change of a draft"}, 400, _HEADERS)
        return await _answered(desk.change(change))

    return changed


def _undone(desk: Desk) -> _Endpoint:
    async def undone(request: Request) -> Response:
        return await _answered(desk.undo())

    return undone


async def _answered(work: Awaitable[None]) -> Response:
    try:
        await work
    except DrafterError as error:
        return JSONResponse({"said": str(error)}, 409, _HEADERS)
    return JSONResponse({}, headers=_HEADERS)


def _sent(body: bytes) -> _Sent:
    """Read what the page has sent.

    Raises:
        ValueError: it is nothing that it sends.
    """
    import json

    if len(body) > _LARGEST:
        raise ValueError("too long")
    sent: Any = json.loads(body)
    path = tuple(sent["path"])
    if not path or not all(isinstance(step, str | int) for step in path):
        raise ValueError("no path")
    return {**sent, "path": path}


def _words(said: object) -> str:
    if not isinstance(said, str):
        raise ValueError("no words")
    return said


def _typed(said: object) -> str:
    """Return what was typed or pasted into a field without the blanks around it: the file would not keep them."""
    return _words(said).strip()


_CHANGES: dict[str, Callable[[_Sent], DraftChange]] = {
    "fact": lambda sent: FactChange(sent["path"], _words(sent["old"]), _typed(sent["new"])),
    "add": lambda sent: LineAdded(
        sent["path"], tuple((_words(key), _typed(value)) for key, value in sent["values"].items())
    ),
    "remove": lambda sent: LineRemoved(sent["path"], _words(sent["old"])),
}
"""What the page may change, by the name under which it sends it."""
