"""Follows the page description of a PDF and keeps what is printed, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from drafter.readers.pdf import fonts
from drafter.readers.pdf.fonts import Font
from drafter.readers.pdf.graphics_state import CHANGES, GraphicsState
from drafter.readers.pdf.matrix import (
    EVERYWHERE,
    IDENTITY,
    Edges,
    Matrix,
    direction,
    is_beyond,
    matrix,
    number,
    point,
    times,
)
from drafter.readers.pdf.operators import Operand, TooMuchInk, operations
from drafter.readers.pdf.page import RuledLine, TextRun

_WORD_SPACE = 200.0
_THICK, _LONG = 2.0, 20.0
"""How thick a line may be, and how long a mark must be to be one, in points."""
_DEEPEST_FORM = 5
_DEEPEST_STATE = 1_000
"""How many states may be saved at a time; the format itself asks programs for 28."""


@dataclass(slots=True)
class Ink:
    """What the pages of a file share: the fonts that were loaded, how many bytes and operators may still be drawn."""

    bytes_left: int = 20_000_000
    operators_left: int = 600_000
    fonts: dict[int, Font] = field(default_factory=dict)

    def use(self, amount: int) -> None:
        """Take from what may be drawn.

        Raises:
            TooMuchInk: it is used up.
        """
        self.bytes_left -= amount
        if self.bytes_left < 0:
            raise TooMuchInk


@dataclass(slots=True)
class Page:
    """Draws a page in thought: follows its operators and keeps where the text came to stand.

    Args:
        height: height of the page as it is looked at, in points.
        base: how the page is turned and moved before it is looked at.
        ink: what the pages of a file share.
        runs: the text; what is printed twice at one place, to look bold, is kept once.
        rules: the horizontal lines.
        unreadable: the number of letters that the fonts do not tell.
        letters: how many letters are printed in each direction: in degrees by which to turn the page to read them.
        aside: the words that are not printed along the lines.
        seen: the edges of what is seen of the page: left, upper, right and lower, from its upper left corner.
        beyond: the words outside of these edges.
        white: the words that are printed in white.
    """

    height: float
    base: Matrix = IDENTITY
    ink: Ink = field(default_factory=Ink)
    runs: list[TextRun] = field(default_factory=list)
    rules: list[RuledLine] = field(default_factory=list)
    unreadable: int = 0
    letters: Counter[int] = field(default_factory=Counter)
    aside: list[str] = field(default_factory=list)
    seen: Edges = EVERYWHERE
    beyond: list[str] = field(default_factory=list)
    white: list[str] = field(default_factory=list)
    _state: GraphicsState = field(default_factory=GraphicsState)
    _saved: list[GraphicsState] = field(default_factory=list)
    _text: Matrix = IDENTITY
    _line: Matrix = IDENTITY
    _marked: list[bool] = field(default_factory=list)
    _places: set[tuple[str, int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._state.matrix = self.base

    def draw(self, data: bytes, resources: Mapping[str, Any], depth: int = 0) -> None:
        """Follow a page description.

        Args:
            data: the description.
            resources: the dictionary of fonts and forms that it names.
            depth: how many forms it is in.

        Raises:
            TooMuchInk: the descriptions are too long.
        """
        self.ink.use(len(data))
        for operator, operands in operations(data):
            self.ink.operators_left -= 1
            if self.ink.operators_left < 0:
                raise TooMuchInk
            if operator == "Do":
                self._form(operands, resources, depth)
            elif operator == "Tf":
                self._set_font(operands, resources)
            elif follow := _OPERATORS.get(operator):
                follow(self, operands)
            elif change := CHANGES.get(operator):
                change(self._state, operands)

    def _set_font(self, operands: list[Operand], resources: Mapping[str, Any]) -> None:
        name, size = operands[-2:] if len(operands) > 1 else ("", 0.0)
        resource = _named(resources, "/Font", name)
        if resource is None:
            return
        if id(resource) not in self.ink.fonts:
            self.ink.fonts[id(resource)] = fonts.load(resource)
        self._state.font, self._state.size = self.ink.fonts[id(resource)], number(size)

    def _form(self, operands: list[Operand], resources: Mapping[str, Any], depth: int) -> None:
        """Draw a form, a piece of a page that stands apart in the file."""
        form = _named(resources, "/XObject", operands[-1]) if operands else None
        if form is None or form.get("/Subtype") != "/Form" or depth >= _DEEPEST_FORM:
            return
        self._save([])
        self._concat([_resolved(value) for value in form.get("/Matrix", IDENTITY)])
        self.draw(form.get_data(), _resolved(form.get("/Resources")) or resources, depth + 1)
        self._restore([])

    def _save(self, _: list[Operand]) -> None:
        if len(self._saved) >= _DEEPEST_STATE:
            raise TooMuchInk
        self._saved.append(self._state.copy())

    def _restore(self, _: list[Operand]) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _concat(self, operands: list[Any]) -> None:
        if len(operands) >= 6:
            self._state.matrix = times(matrix(operands), self._state.matrix)

    def _begin_text(self, _: list[Operand]) -> None:
        self._text = self._line = IDENTITY

    def _set_matrix(self, operands: list[Operand]) -> None:
        if len(operands) >= 6:
            self._text = self._line = matrix(operands)

    def _move(self, operands: list[Operand]) -> None:
        if len(operands) >= 2:
            x, y = number(operands[-2]), number(operands[-1])
            self._text = self._line = times((1, 0, 0, 1, x, y), self._line)

    def _move_and_lead(self, operands: list[Operand]) -> None:
        self._state.leading = -number(operands[-1]) if operands else 0.0
        self._move(operands)

    def _next_line(self, _: list[Operand]) -> None:
        self._move([0.0, -self._state.leading])

    def _begin_marked(self, operands: list[Operand]) -> None:
        self._marked.append("Artifact" in operands[:1])

    def _end_marked(self, _: list[Operand]) -> None:
        if self._marked:
            self._marked.pop()

    def _rectangle(self, operands: list[Operand]) -> None:
        if len(operands) < 4:
            return
        x, y, width, height = (number(value) for value in operands[-4:])
        corners = point(self._state.matrix, x, y), point(self._state.matrix, x + width, y + height)
        (left, right), (low, high) = (sorted(values) for values in zip(*corners, strict=True))
        if high - low <= _THICK and right - left > _LONG:
            self.rules.append(RuledLine(left, right, self.height - corners[0][1]))

    def _show(self, operands: list[Operand]) -> None:
        self._show_all([operand for operand in operands if isinstance(operand, bytes)])

    def _show_line(self, operands: list[Operand]) -> None:
        self._next_line([])
        self._show(operands)

    def _show_array(self, operands: list[Operand]) -> None:
        if operands and isinstance(operands[-1], list):
            self._show_all(operands[-1])

    def _show_all(self, pieces: list[Operand]) -> None:
        state = self._state
        if state.font is None:
            return
        text: list[str] = []
        start = self._text
        advance = 0.0
        for piece in pieces:
            if isinstance(piece, bytes):
                advance += self._string(piece, state, state.font, text)
            elif isinstance(piece, float):
                advance -= piece / 1000 * state.size * state.scale
                if piece < -_WORD_SPACE and text and not text[-1].endswith(" "):
                    text.append(" ")
        self._text = times((1, 0, 0, 1, advance, 0), self._text)
        self._keep("".join(text), start, state)

    def _string(self, string: bytes, state: GraphicsState, font: Font, text: list[str]) -> float:
        advance = 0.0
        for characters, width, is_space in font.glyphs(string):
            text.append(characters)
            self.unreadable += not characters
            spacing = state.character_space + (state.word_space if is_space else 0.0)
            advance += (width / 1000 * state.size + spacing) * state.scale
        return advance

    def _keep(self, text: str, start: Matrix, state: GraphicsState) -> None:
        if not text or state.font is None or state.font.barcode:
            return
        first = times(start, state.matrix)
        turned = direction(first, state.size * state.scale)
        self.letters[turned] += len(text.strip())
        if turned:
            self.aside.append(text)
            return
        left, bottom = point(first, 0.0, state.rise)
        right, _ = point(times(self._text, state.matrix), 0.0, state.rise)
        if is_beyond(self.seen, left, right, self.height - bottom):
            self.beyond.append(text)
            return
        if state.white:
            self.white.append(text)
        place = (text, round(left), round(bottom))
        if place not in self._places:
            self._places.add(place)
            style = (state.font.bold, state.font.italic, any(self._marked))
            self.runs.append(TextRun(text, left, right, self.height - bottom, abs(state.size * first[3]), *style))


_OPERATORS: dict[str, Callable[[Page, list[Operand]], None]] = {
    "q": Page._save, "Q": Page._restore, "cm": Page._concat, "re": Page._rectangle,
    "BT": Page._begin_text, "Tm": Page._set_matrix, "Td": Page._move, "TD": Page._move_and_lead, "T*": Page._next_line,
    "Tj": Page._show, "TJ": Page._show_array, "'": Page._show_line, '"': Page._show_line,
    "BMC": Page._begin_marked, "BDC": Page._begin_marked, "EMC": Page._end_marked,
}  # fmt: skip


def _named(resources: Mapping[str, Any], kind: str, name: Operand) -> Any:
    available = _resolved(resources.get(kind)) or {}
    return _resolved(available.get("/" + name)) if isinstance(name, str) else None


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value
