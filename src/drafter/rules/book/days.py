"""Dates in the text (Editorial Manual, numbers and dates; DATE-01 to DATE-09)."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import dates
from drafter.language.dates import MONTHS
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, TEXT, Finding, found
from drafter.rules.registry import rule

_MONTH = "|".join(MONTHS)
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
_AMERICAN = lazy(rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b")
_SUFFIX = lazy(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})(?P<comma>,? )(?P<year>\d{{4}})\b")
_ABBREVIATED = lazy(rf"\b(?P<day>\d{{1,2}}) (?P<month>{_SHORT}) (?P<year>(?:19|20)\d\d)\b")
_SLASHED = lazy(r"(?<![\w/.])\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b(?!/)|\b(?:19|20)\d\d-\d\d-\d\d\b")
_TWO = lazy(
    rf"\b(?P<from>on|from) (?P<first>\d{{1,2}})(?P<join>[–-]| to | - | – )(?P<last>\d{{1,2}}) "
    rf"(?P<rest>(?:{_MONTH}) \d{{4}})"
)
_RUN = lazy(
    rf"\b(?:(?:from|between) (?P<first>\d{{1,2}})(?: ?[–-] ?)(?P<last>\d{{1,2}}) (?P<rest>(?:{_MONTH})(?: \d{{4}})?))"
)
_HYPHENED = lazy(rf"(?<![\w/–-])(?<!from )(?<!between )(?<!on )\d{{1,2}}(?: (?:{_MONTH}))? ?-(?!-) ?{dates.DAY}\b")
_MONTH_YEAR = lazy(rf"\b[Ii]n (?P<wrong>(?P<month>{_MONTH})(?: of |, )(?P<year>(?:19|20)\d\d))\b")
_YEARS = lazy(r"(?<![\w/.–-])(?P<first>(?:19|20)\d\d)(?P<dash>[-–])(?P<last>(?:19|20)\d\d|\d\d)(?![\w/–-]|\.\d)")
_RELATIVE = lazy(rf"\b(?:last (?:year|month|week|{_MONTH})|next (?:month|week)|recently)\b")
_DAY = lazy(rf"\b{dates.DAY}\b")
_NAMED = lazy(
    rf"\b(?P<wrong>(?P<name>{'|'.join(dates.WEEKDAYS)}),? (?:the )?)(?P<day>{dates.DAY})\b"
    rf"|\b(?P<day2>{dates.DAY})(?P<wrong2>,? (?:a |\()?(?P<name2>{'|'.join(dates.WEEKDAYS)})\)?)\b"
)


@rule("DATE-01", fix="safe", source="Editorial Manual; measured: 21,621 against 0")
def day_form(draft: Draft) -> Iterator[Finding]:
    """A date is day, month in full, year: no comma, no “th”, no zero in front.

    Bad: Recalling the meeting of July 4, 2024,
    Bad: Recalling the meeting of 4th July 2024,
    Bad: Recalling the meeting of 4 July, 2024,
    Bad: Recalling the meeting of 4 Sept. 2024,
    Bad: Recalling the meeting of 31 June 2024,
    Good: Recalling the meeting of 4 July 2024,
    """
    for pattern in (_AMERICAN, _SUFFIX, _ABBREVIATED):
        for passage, match in draft.matches(pattern, *TEXT):
            month = next(m for m in MONTHS if m.startswith(match["month"][:3]))
            right = f"{int(match['day'])} {month} {match['year']}"
            if match[0] != right:
                yield found(passage, match, f"the date is written {right}", right)
    for passage, match in draft.matches(_SLASHED, *BODY):
        yield found(passage, match, "a date is written with the month in full, like 4 July 2024")
    for passage, match in draft.matches(_DAY, *TEXT):
        try:
            dates.parse(match[0])
        except ValueError as error:
            yield found(passage, match, str(error))


@rule("DATE-02", Level.WARN, "unsafe", "measured: 600")
def two_days(draft: Draft) -> Iterator[Finding]:
    """Two days that follow each other are “on 15 and 16 September 2022”.

    Bad: Recalling the meeting held on 15–16 September 2022,
    Bad: Recalling the meeting held from 15 to 16 September 2022,
    Good: Recalling the meeting held on 15 and 16 September 2022,
    """
    for passage, match in draft.matches(_TWO, *TEXT):
        if int(match["last"]) - int(match["first"]) == 1:
            right = f"on {match['first']} and {match['last']} {match['rest']}"
            yield found(passage, match, f"two days are written “{right}”", right)


@rule("DATE-03", fix="unsafe", source="measured: about 1,500 against 0")
def run_of_days(draft: Draft) -> Iterator[Finding]:
    """Three and more days are “from 19 to 21 April 2016”.

    Bad: Recalling the session held from 19–21 April 2016,
    Bad: Recalling the session of 19-21 April 2016,
    Good: Recalling the session held from 19 to 21 April 2016,
    """
    for passage, match in draft.matches(_RUN, *TEXT):
        if int(match["last"]) - int(match["first"]) != 1:
            right = f"from {match['first']} to {match['last']} {match['rest']}"
            yield found(passage, match, f"a run of days is written “{right}”", right)
    for passage, match in draft.matches(_HYPHENED, *TEXT):
        if right := dates.official(match[0]):
            said = f"a run of days is written “{right}”: a date under “facts:” is printed so by “| when” or “| date”"
            yield Finding(passage, *match.span(), said, level=Level.WARN)


@rule("DATE-04", Level.WARN, "safe", "measured: 738")
def month_and_year(draft: Draft) -> Iterator[Finding]:
    """Month and year stand together without “of” or a comma.

    Bad: Recalling the signing in June of 2011,
    Good: Recalling the signing in June 2011,
    """
    for passage, match in draft.matches(_MONTH_YEAR, *TEXT):
        right = f"{match['month']} {match['year']}"
        yield found(passage, match, f"write “in {right}”", right, 1)


@rule("DATE-05", fix="safe", source="measured: 1,073 against 4")
def years(draft: Draft) -> Iterator[Finding]:
    """A period of years has an en dash and all digits.

    Bad: Welcoming the term 2025-2026,
    Bad: Welcoming the term 2025–26,
    Good: Welcoming the term 2025–2026,
    """
    for passage, match in draft.matches(_YEARS, *BODY):
        right = f"{match['first']}–{match['last'] if len(match['last']) == 4 else match['first'][:2] + match['last']}"
        if match[0] != right and int(right[5:]) > int(right[:4]):
            yield found(passage, match, f"a period of years is written {right}", right)


@rule("DATE-07", Level.HINT, source="Editorial Manual: ambiguous terms")
def relative_time(draft: Draft) -> Iterator[Finding]:
    """A resolution names the date: “last year” means another year to every reader.

    Bad: Recalling the meeting held last July,
    Good: Recalling the meeting held on 4 July 2024,
    """
    for passage, match in draft.matches(_RELATIVE, *BODY):
        yield found(passage, match, f"“{match[0]}” depends on the day of reading: name the date")


@rule("DATE-14", Level.WARN, "unsafe", "measured: no day of the week beside a date in 204 texts")
def named_days(draft: Draft) -> Iterator[Finding]:
    """A date has no day of the week; one that is typed fits its date, or one of both is wrong.

    Bad: Recalling the meeting held on Tuesday, 3 June 2025,
    Bad: Recalling the meeting held on Monday, 3 June 2025,
    Good: Recalling the meeting held on 3 June 2025,
    """
    for passage, match in draft.matches(_NAMED, *TEXT, having="day"):
        before = match["day"] is not None
        name, day, group = (
            (match["name"], match["day"], "wrong") if before else (match["name2"], match["day2"], "wrong2")
        )
        if not dates.is_official(day):
            continue
        start, end = match.span(group)
        if (right := dates.weekday(dates.parse(day).last)) == name:
            yield Finding(passage, start, end, f"a date has no day of the week: write “{day}”", "", level=Level.HINT)
        else:
            yield Finding(
                passage,
                start,
                end,
                f"{day} is a {right} and no {name}: look at the date, and leave the day of the week out",
            )


@rule("DATE-09", Level.HINT, source="77/338 and 79/332: Fridays")
def weekday(draft: Draft) -> Iterator[Finding]:
    """The plenary adopts from Monday to Friday.

    Bad: adoption: Resolution adopted by the General Assembly on 6 September 2025
    Good: adoption: Resolution adopted by the General Assembly on 5 September 2025
    """
    line = draft.named("adoption")
    match = _DAY.search(line.words) if line else None
    if line and match:
        day = dates.parse(match[0]).last
        if day.weekday() > 4:
            yield found(line, match, f"{match[0]} was a {dates.weekday(day)}: look at the date of adoption")
