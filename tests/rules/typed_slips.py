"""Slips of the pen in words, numbers and names, for the rules that look at them: a table of small replacements."""
# ruff: noqa: E501 (a table is read by its rows)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from string import ascii_lowercase

from drafter.model.resolution import Note, NoteAgain, Paragraph, Part, Resolution, plain
from drafter.rules.passage import Role
from drafter.rules.vocabulary import words
from tests.rules.slips import Slip, _blocks, _with_block, changed, words_slip

_CARDINAL = {"first": "one", "second": "two", "third": "three", "fifth": "five"}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _letter(change: Callable[[str, int, Random], str]) -> Callable[[Resolution, Random], Iterator[Slip]]:
    """Make a kind of slip that changes a letter of a common word."""

    def plant(resolution: Resolution, random: Random) -> Iterator[Slip]:
        def slipped(match: re.Match[str]) -> str:
            word = match[0]
            return change(word, random.randrange(1, len(word) - 1), random)

        common = [w for w in words("common") if len(w) > 5 and "-" not in w][:1500]
        pattern = rf"(?<![\w’'“-])(?<!^)(?:{'|'.join(random.sample(common, 400))})(?![\w’'-])"
        yield from words_slip(pattern, slipped, "WORD-02", "WORD-03", "SPL")(resolution, random)

    return plant


def _swapped(word: str, at: int, random: Random) -> str:
    at = next((n for n in range(at, len(word) - 1) if word[n] != word[n + 1]), 0)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _other(word: str, at: int, random: Random) -> str:
    return word[:at] + random.choice([x for x in ascii_lowercase if x != word[at]]) + word[at + 1 :]


def _moved(source: Part, target: Part) -> Callable[[Resolution, Random], Iterator[Slip]]:
    """Make a kind of slip that moves a paragraph into the other part, as it stands."""

    def plant(resolution: Resolution, random: Random) -> Iterator[Slip]:
        def places(part: Part) -> list[int]:
            return [
                n for n, b in enumerate(resolution.body) if isinstance(b, Paragraph) and b.part is part and not b.level
            ]

        old, new = places(source), places(target)
        if len(old) > 3 and len(new) > 3:
            at = random.choice(old[1:-1])
            block = resolution.body[at]
            body = [b for n, b in enumerate(resolution.body) if n != at]
            to = random.choice(new[1:-1]) - (at < new[1])
            moved = replace(block, part=target, label="1." if target is Part.OPERATIVE else "")
            made = replace(resolution, body=tuple(_renumbered([*body[:to], moved, *body[to:]])))
            name = next(p.name for n, p in _blocks(made) if made.body[n].inlines == block.inlines)
            yield Slip(made, name, ("OP-01", "PRE-01", "STR-01"), block.inlines[0].words)

    return plant


def _renumbered(blocks: list) -> Iterator:
    number = 0
    for block in blocks:
        if isinstance(block, Paragraph) and block.part is Part.OPERATIVE and not block.level and block.label:
            number += 1
            yield replace(block, label=f"{number}.")
        else:
            yield block


def twice(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Paste a paragraph a second time."""
    places = [n for n, b in enumerate(resolution.body) if isinstance(b, Paragraph) and not b.level
              and plain(b.inlines).count(" ") > 14 and not any(isinstance(i, Note | NoteAgain) for i in b.inlines)]  # fmt: skip
    if len(places) > 4:
        at = random.choice(places[1:-2])
        body = list(resolution.body)
        made = replace(resolution, body=tuple(_renumbered([*body[: at + 1], body[at], *body[at + 1 :]])))
        name = [p.name for n, p in _blocks(made) if n == at + 1]
        if name:
            yield Slip(made, name[0], ("WORD-08",), "")


def opening_changed(change: Callable[[str], str], part: Role, *rules: str):
    """Make a kind of slip that changes the first word of a paragraph, in its italics."""

    def plant(resolution: Resolution, random: Random) -> Iterator[Slip]:
        places = [(n, p) for n, p in _blocks(resolution) if p.role is part and not p.level and p.opening
                  and change(p.words.split()[0]) != p.words.split()[0]]  # fmt: skip
        if places:
            number, passage = random.choice(places)
            first = passage.words.split()[0]
            block = resolution.body[number]
            inlines = changed(block.inlines, 0, len(first), change(first))
            made = _with_block(resolution, number, replace(block, inlines=inlines))
            yield Slip(made, passage.name, rules, change(first))

    return plant


_PARTICIPLE = {"Requests": "Requesting", "Encourages": "Encouraging", "Welcomes": "Welcoming", "Decides": "Deciding",
               "Recalls": "Recalling", "Urges": "Urging", "Stresses": "Stressing", "Calls": "Calling",
               "Emphasizes": "Emphasizing", "Reaffirms": "Reaffirming", "Invites": "Inviting", "Notes": "Noting"}  # fmt: skip
_FINITE = {participle: verb for verb, participle in _PARTICIPLE.items()}
_BASE = {verb: verb.removesuffix("s") for verb in _PARTICIPLE if verb != "Stresses"}

TYPED: dict[str, Callable[[Resolution, Random], Iterator[Slip]]] = {
    "letter left out": _letter(lambda w, n, r: w[:n] + w[n + 1 :] if w[n] != w[n + 1] else _other(w, n, r)),
    "letter doubled": _letter(lambda w, n, r: w[:n] + w[n] + w[n:]),
    "letters swapped": _letter(_swapped),
    "letter changed": _letter(_other),
    "letter put in": _letter(lambda w, n, r: w[:n] + r.choice(ascii_lowercase) + w[n:]),
    "letter of a name changed": words_slip(r"(?<=[a-z] )(?:Kyrgyzstan|Uzbekistan|Assembly|Organization|Committee|Development|Government)(?= )", lambda m: f"{m[0][:3]}x{m[0][4:]}", "NAM-11", "CAP-10", "WORD"),
    "letter of a name left out": words_slip(r"(?<=[a-z] )(?:Secretary|Nations|Assembly|Conference|Council|Programme|Strategy)(?= )", lambda m: f"{m[0][:3]}{m[0][4:]}", "NAM-11", "CAP-10"),
    "organisation in a name": words_slip(r"(?<=World Health )Organization|(?<=Shanghai Cooperation )Organization|(?<=International Labour )Organization", "Organisation", "CAP-10"),
    "MoU": words_slip(r"\bmemorandum of understanding\b|\b(?<=the )agreement(?= )", "MoU", "NAM-01"),
    "apostrophe lost": words_slip(r"\b(States|Organization|Council|Committee)’s? (?=efforts|commitments|activities|mandate|work|role|obligations)|\bthe efforts of (?=Member States)", "Member States efforts ", "WORD-12"),
    "year of a session": words_slip(r"\b(Assembly at its (?:seventy|eight)[\w-]+ session)", r"\1, in 2011", "CAL-16"),
    "it’s": words_slip(r"(?<= )its(?= [a-z])", "it’s", "WORD-04"),
    "it's, straight": words_slip(r"(?<= )its(?= [a-z])", "it's", "WORD-04", "PUN-05"),
    "its’": words_slip(r"(?<= )its(?= [a-z])", "its’", "WORD-04"),
    "a for an": words_slip(r"\ban (?=[aeio][a-z]{3})", "a ", "WORD-05"),
    "an for a": words_slip(r"\ba (?=[bcdfgklmnprst][a-z]{3})", "an ", "WORD-05"),
    "small word twice": words_slip(r"\b(of|to|in|and|for|with) (?=[a-z]{3})", r"\1 \1 ", "WORD-01"),
    "two words twice": words_slip(r"\b([a-z]{3,} of the) (?=[a-zA-Z]{3})", r"\1 \1 ", "WORD-07"),
    "three words twice": words_slip(r"\b([a-z]{3,} [a-z]+ [a-z]{4,}) (?=[a-zA-Z]{3})", r"\1 \1 ", "WORD-07"),
    "paragraph twice": twice,
    "principal": words_slip(r"\bprinciples of\b", "principals of", "WORD-06"),
    "then for than": words_slip(r"\b(more|less|rather|other) than\b", r"\1 then", "WORD-06"),
    "there for their": words_slip(r"\btheir (efforts|commitment|role|obligations|respective|own|rights)\b", r"there \1", "WORD-06"),
    "effected": words_slip(r"\b(countries|people|States) affected by\b", r"\1 effected by", "WORD-06"),
    "bracket not closed": words_slip(r"\(([^()]*)\)(?=[ ,;])", r"(\1", "PUN-15"),
    "bracket not opened": words_slip(r"(?<= )\(([^()]{2,})\)", r"\1)", "PUN-15"),
    "quotation not closed": words_slip(r"“([^“”]*)”", r"“\1", "PUN-02", "PUN-16"),
    "quotation not opened": words_slip(r"“([^“”]*)”", r"\1”", "PUN-16"),
    "days backwards": words_slip(r"\bfrom (\d+) to (\d+) (?=[A-Z][a-z]+ \d{4})", r"from \2 to \1 ", "DATE-10"),
    "two days backwards": words_slip(r"\bon (\d+) and (\d+) (?=[A-Z][a-z]+ \d{4})", r"on \2 and \1 ", "DATE-10"),
    "months backwards": words_slip(r"\bfrom (\d+ [A-Z][a-z]+) to (\d+ [A-Z][a-z]+) (?=\d{4})", r"from \2 to \1 ", "DATE-10"),
    "years backwards": words_slip(r"(?<![\w/–])((?:19|20)\d\d)–((?:19|20)\d\d)(?![\w–])", r"\2–\1", "DATE-11"),
    "day that is not": words_slip(r"\b\d{1,2} (?=(?:June|April|September|November) \d{4})", "31 ", "DATE-01", "DATE-10"),
    "paragraphs backwards": words_slip(r"\bparagraphs (\d+) to (\d+)\b", r"paragraphs \2 to \1", "NUM-08"),
    "eightieth-first": words_slip(rf"\b({'|'.join(_TENS)})-((?:fir|seco|thi|four|fif|six|seve|eigh|nin)\w+)\b",
                                  lambda m: f"{m[1][:-1]}ieth-{m[2]}", "NUM-09"),
    "eighty first": words_slip(r"\b(eighty|seventy|sixty|fifty|twenty|thirty)-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b",
                               r"\1 \2", "NUM-09"),
    "eighty-one session": words_slip(r"\b(eighty|seventy|sixty)-(first|second|third|fifth)(?= session)",
                                     lambda m: f"{m[1]}-{_CARDINAL[m[2]]}", "NUM-09"),
    "session in figures": words_slip(r"\beight(?:ieth|y-first|y-second)(?= session)", "81st", "NUM-02"),
    "number too high": words_slip(r"(?<=its resolution )(7[0-9])/\d{1,3}\b", r"\1/912", "REF-16"),
    "session to come": words_slip(r"(?<=resolution )(7[0-9])/(\d{1,3})\b", r"97/\2", "REF-16", "REF-11"),
    "year of the Council left out": words_slip(r"(?<=Security Council resolution )(\d+) \(\d{4}\)", r"\1", "REF-17"),
    "Article 2(4)": words_slip(r"\b(article|Article|paragraph) (\d+) \((\w)\)", r"\1 \2(\3)", "REF-18"),
    "Secretary General": words_slip(r"\bSecretary-General\b", "Secretary General", "CAP-10"),
    "Secretary-general": words_slip(r"\bSecretary-General\b", "Secretary-general", "CAP-10"),
    "secretary-general": words_slip(r"\bSecretary-General\b", "secretary-general", "CAP-10"),
    "Human rights council": words_slip(r"\bHuman Rights Council\b", "Human rights council", "CAP-10"),
    "security council": words_slip(r"\bSecurity Council\b", "security council", "CAP-10"),
    "general assembly": words_slip(r"\bGeneral Assembly\b", "general assembly", "CAP-10"),
    "General assembly": words_slip(r"\bGeneral Assembly\b", "General assembly", "CAP-10"),
    "United nations": words_slip(r"\bUnited Nations\b", "United nations", "CAP-10"),
    "Paris agreement": words_slip(r"\bParis Agreement\b", "Paris agreement", "CAP-10"),
    "sustainable development goals": words_slip(r"\bSustainable Development Goals\b", "sustainable development goals", "CAP-10"),
    "2030 agenda": words_slip(r"\b2030 Agenda for Sustainable Development\b", "2030 agenda for sustainable development", "CAP-10"),
    "action agenda": words_slip(r"\bAddis Ababa Action Agenda\b", "Addis Ababa action agenda", "CAP-10"),
    "economic and social council": words_slip(r"\bEconomic and Social Council\b", "Economic and social council", "CAP-10"),
    "covenant in small letters": words_slip(r"\bInternational Covenant on Civil and Political Rights\b",
                                            "international covenant on civil and political rights", "CAP-10"),
    "declaration in small letters": words_slip(r"\bUniversal Declaration of Human Rights\b", "Universal declaration of human rights", "CAP-10"),
    "Non Proliferation": words_slip(r"\bNon-Proliferation of Nuclear Weapons\b", "Non Proliferation of Nuclear Weapons", "CAP-10"),
    "heads of state": words_slip(r"\bHeads of State\b", "heads of state", "CAP-08"),
    "government of": words_slip(r"\bthe Government of\b", "the government of", "CAP-04"),
    "all states": words_slip(r"\ball States\b", "all states", "CAP-04"),
    "Paragraph": words_slip(r"(?<=[a-z] )paragraph (?=\d)", "Paragraph ", "CAP-11"),
    "article of the Charter": words_slip(r"\bArticle (?=\d+ of the Charter)", "article ", "REF-13"),
    "participle in the operative part": opening_changed(lambda w: _PARTICIPLE.get(w, w), Role.OPERATIVE, "OP-01", "STR-01"),
    "finite verb in the preamble": opening_changed(lambda w: _FINITE.get(w, w), Role.PREAMBULAR, "PRE-01"),
    "verb without its s": opening_changed(lambda w: _BASE.get(w, w), Role.OPERATIVE, "OP-01", "VRB-04"),
    "opening misspelled": opening_changed(lambda w: w[:3] + w[4:] if len(w) > 6 else w, Role.PREAMBULAR, "VRB-04", "PRE-01", "WORD-02"),
    "operative opening misspelled": opening_changed(lambda w: w[:3] + w[4:] if len(w) > 6 else w, Role.OPERATIVE, "VRB-04", "OP-01", "WORD-02"),
    "preambular paragraph among the operative ones": _moved(Part.PREAMBULAR, Part.OPERATIVE),
    "operative paragraph in the preamble": _moved(Part.OPERATIVE, Part.PREAMBULAR),
    "Taking note without of": words_slip(r"^Taking note of", "Taking note", "VRB-03", role=Role.PREAMBULAR),
    "Takes note without of": words_slip(r"^Takes note of", "Takes note", "VRB-03", role=Role.OPERATIVE),
    "Guided without by": words_slip(r"^Guided by", "Guided", "VRB-03", role=Role.PREAMBULAR),
    "Recalling of": words_slip(r"^Recalling(?= (?:its|the))", "Recalling of", "VRB-03", role=Role.PREAMBULAR),
    "mankind": words_slip(r"\bhumankind\b", "mankind", "LANG-01"),
    "the disabled": words_slip(r"\bpersons with disabilities(?=[,;]| and)", "the disabled", "LANG-01"),
    "disabled persons": words_slip(r"\bpersons with disabilities\b", "disabled persons", "LANG-01"),
    "the elderly": words_slip(r"\bolder persons\b", "the elderly", "LANG-01"),
    "third world": words_slip(r"\bdeveloping countries\b", "third world countries", "LANG-01"),
    "Chairman": words_slip(r"(?<=the )Chair\b(?! of State)", "Chairman", "NAM-08"),
    "straight quotation marks": words_slip(r"“([^“”]*)”", r'"\1"', "PUN-02"),
    "titled": words_slip(r"\bentitled “", "titled “", "PUN-04"),
    "two spaces": words_slip(r"(?<=[a-z]) (?=[a-z])", "  ", "PUN-13"),
    "no space after the full stop": words_slip(r"(?<=[a-z]); (?=[a-z])", ";", "PUN-13"),
    "4th July": words_slip(r"(?<=of )(\d{1,2}) (?=[A-Z][a-z]+ \d{4})", r"\1th ", "DATE-01"),
    "comma in the date": words_slip(r"(?<=of )(\d{1,2} [A-Z][a-z]+) (?=\d{4})", r"\1, ", "DATE-01"),
    "month shortened": words_slip(r"(?<=of )(\d{1,2}) (December|September|November)(?= \d{4})", lambda m: f"{m[1]} {m[2][:3]}.", "DATE-01"),
    "short second year": words_slip(r"(?<![\w/–])((?:19|20)\d\d)–(?:19|20)(\d\d)(?![\w–])", r"\1–\2", "DATE-05"),
    "percent": words_slip(r"(?<=\d) per cent\b", " percent", "NUM-04"),
    "million in figures": words_slip(r"(?<!\$)\b(\d) million\b(?! (?:United States )?dollars)", r"\1,000,000", "NUM-05"),
    "resolution without its plural": words_slip(r"\bits resolutions (?=\d+/\d+ of \d+ \w+ \d{4}(?: and|,) )", "its resolution ", "REF-03"),
    "goals and principles": words_slip(r"\bpurposes and principles of the Charter", "goals and principles of the Charter", "REF-14"),
    "inter alia in italics": words_slip(r"\binter alia,", "inter alia", "PUN-14"),
    "capital of a country’s people": words_slip(r"\bMember States\b", "Member states", "CAP-01"),
    "to be confirmed": words_slip(r";$", " (to be confirmed);", "NEG-06", role=Role.OPERATIVE),
    "acronym of a body": words_slip(r"\bthe World Health Organization\b", "WHO", "NAM-01"),
    "Iran in a sentence": words_slip(r"\bthe Islamic Republic of Iran\b", "Iran", "NAM-03"),
    "two articles": words_slip(r"\bthe (?=report|role|work)", "the its ", "WORD-09"),
    "and and": words_slip(r"(?<=[a-z]) and (?=[a-z])", " and or ", "WORD-09"),
    "all Member State": words_slip(r"\ball Member States\b(?! parties)", "all Member State", "WORD-10"),
    "a reports": words_slip(r"\ba report\b", "a reports", "WORD-10"),
    "States has": words_slip(r"\bthat States have\b", "that States has", "WORD-11"),
    "womens": words_slip(r"\bwomen’s\b", "womens", "WORD-12"),
    "space inside quotation marks": words_slip(r"“(?=[A-Z])", "“ ", "PUN-17"),
    "no space after a bracket": words_slip(r"(?<=\)) (?=[a-z])", "", "PUN-17"),
    "no space before a bracket": words_slip(r"(?<=[a-z]) (?=\([A-Za-z]{3})", "", "PUN-17"),
    "2030Agenda": words_slip(r"\b2030 (?=Agenda)", "2030", "PUN-17"),
    "ampersand": words_slip(r"(?<=[a-z]) and (?=[a-z])", " & ", "PUN-18"),
    "etc.": words_slip(r"(?<=[a-z]), (?=including)", ", etc., ", "PUN-18"),
    "resolution of": words_slip(r"\bits resolution (?=\d)", "its resolution of ", "REF-19"),
    "year of a date left out": words_slip(r"(?<=its resolution )(\d+/\d+ of \d+ [A-Z][a-z]+) \d{4}", r"\1", "REF-19"),
    "session left out": words_slip(r"(?<=[a-z] resolution )(\d{4})(?: [A-Z])? \([XVI]+\)(?= of \d)", r"\1", "REF-19"),
    "Roman figure too high": words_slip(r"(?<=resolution )(\d{4}(?: [A-Z])?) \(X[XVI]*\)", r"\1 (XXXVI)", "REF-20"),
    "year of two figures": words_slip(r"(?<=of )(\d{1,2} [A-Z][a-z]+) (?:19|20)(?=\d\d\b)", r"\1 ", "DATE-12"),
    "year of the future": words_slip(r"(?<=of )(\d{1,2} [A-Z][a-z]+) 20(?=\d\d\b)", r"\1 30", "DATE-12"),
    "COVID 19": words_slip(r"\bCOVID-19\b", "COVID 19", "CAP-10"),
    "semicolon in the preamble": words_slip(r",$", ";", "PRE-04", role=Role.PREAMBULAR),
    "comma in the operative part": words_slip(r";$", ",", "OP-04", "OP-08", role=Role.OPERATIVE),
    "Requests that … to": words_slip(r"^(Requests|Invites|Urges|Encourages) (?=the [A-Z][\w-]+ to [a-z]|Member States to )", r"\1 that ", "VRB-05", role=Role.OPERATIVE),
    "Calls on": words_slip(r"^Calls upon\b", "Calls on", "VRB-06", role=Role.OPERATIVE),
    "present Resolution": words_slip(r"\bthe present resolution\b", "the present Resolution", "CAP-11"),
    "held in on": words_slip(r"\bheld in (?=[A-Z])", "held in on ", "WORD-13"),
    "of on": words_slip(r"(?<=report) of (?=the )", " of on ", "WORD-13"),
    "resolution which were": words_slip(r"\b(its resolution \d+/\d+ of \d+ \w+ \d{4}), (?=by which|in which|entitled)", r"\1, which were adopted, ", "WORD-11"),
    "SDGs": words_slip(r"(?<=the )Sustainable Development Goals\b", "SDGs", "NAM-01"),
    "the 2030 agenda": words_slip(r"\b2030 Agenda\b(?! for)", "2030 agenda", "CAP-10"),
    "year of the Council off": words_slip(r"(?<=Security Council resolution )(\d{3,4}) \((19|20)(\d)(\d)\)",
                                          lambda m: f"{m[1]} ({m[2]}{m[3]}{(int(m[4]) + 4) % 10})", "REF-22", "REF-20"),
    "point in thousands": words_slip(r"\b([1-9]\d{0,2}),(\d00)\b(?!,)", r"\1.\2", "NUM-05"),
    "the disabled in society": words_slip(r"\bpersons with disabilities(?= (?:and|in|to|are|who|have)\b)", "the disabled", "LANG-01"),
    "disabled children": words_slip(r"\bchildren with disabilities\b", "disabled children", "LANG-01"),
    "the handicapped": words_slip(r"\bpersons with disabilities\b", "the handicapped", "LANG-01"),
    "elderly people": words_slip(r"\bolder persons\b", "elderly people", "LANG-01"),
    "objectives and principles": words_slip(r"\bpurposes and principles (?=(?:of|enshrined in|contained in) the Charter)", "objectives and principles ", "REF-14"),
    "mark of a note in the words": words_slip(r"(?<=[a-z])([,;])$", r"\g<1>15", "PRE-04", "OP-04"),
}  # fmt: skip
"""The kinds of slips by name."""
