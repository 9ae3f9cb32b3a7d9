"""Words that do not go together: two articles in a row, a number and its noun, a noun and its verb."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, found
from drafter.rules.registry import rule

_ARTICLE = "the|a|an|its|their|this|these|those|our"
_TWO = lazy(rf"\b(?:{_ARTICLE}) (?:{_ARTICLE})\b|\b(?:and|or),? (?:and|or)\b")
_NOUN = "report|resolution|State|country|organization|paragraph|entity|agency|measure|effort|obligation|challenge"
_NOUNS = "reports|resolutions|States|countries|organizations|paragraphs|entities|agencies|measures|challenges"
_KIND = r"(?:Member |relevant |other |new |further |international )?"
_SINGULAR = lazy(
    rf"\b(?:two|three|four|five|six|seven|eight|nine|several|many|these|those|both|various|all|numerous) {_KIND}"
    rf"(?P<wrong>{_NOUN})\b(?![-’]| (?:groups|parties|members|actors|bodies|agencies|entities|organs)\b)"
)
_PLURAL = lazy(rf"\b(?:a|an|each|every|another) {_KIND}(?P<wrong>{_NOUNS})\b(?![-’])")
_MANY = lazy(
    r"\bthat (?:all |the |some |many )*(?:Member )?(?:States|Governments|countries|women|children|people|persons) "
    r"(?P<wrong>has|is|was|does)\b"
)
_ONE = lazy(
    r"\bthat the (?:General Assembly|Security Council|Council|Assembly|Secretary-General|Committee|Organization|"
    r"Secretariat|situation|report|Agency) (?P<wrong>have|are|were|do)\b"
)
_THINGS = "resolution|decision|report|declaration|meeting|agreement|statement|proposal"
_CITED = rf"(?:{_THINGS})(?: [\w-]+/\d+)?(?: of \d+ \w+ \d{{4}})?,?"
_WHICH_MANY = lazy(
    rf"(?<!of )(?<!in )(?<!to )(?<!for )\b(?:its|the|an?|this) (?:\w+ )?{_CITED} (?:which|that) "
    r"(?P<wrong>were|have|are|do)\b"
)
_WHICH_ONE = lazy(
    rf"\b(?:its|the|these|those) (?:\w+ )?(?:{'s|'.join(_THINGS.split('|'))}s),? (?:which|that) "
    r"(?P<wrong>was|has|is|does)\b"
)
_TWO_PREPOSITIONS = lazy(
    r"(?<![-‑])\b"
    r"(?:(?:of|in|at) (?:of|on|with|for)|(?:from|by|with) (?:of|on)|(?:for|to) (?:of|with)|on (?:of|at|in(?= \d)))\b"
    r"(?![-‑])"
)
_POSSESSIVE = lazy(r"\b(?P<wrong>(?:Secretary-General|women|children|men)s|\w+s’s)\b")
_OWNERS = (
    "States|[Cc]ountries|[Gg]overnments|[Oo]rganizations|[Ii]nstitutions|[Ee]ntities|[Aa]gencies|[Pp]arties|[Pp]eoples"
)
_ORGANS = (
    "Assembly|Council|Committee|Commission|Organization|Secretary-General|Secretariat|Agency|Court|Union|Forum|Board|"
    "Office|Fund|Conference|Programme|Authority|Tribunal|Mechanism|Mission"
)
_OWNED = (
    "abilities|ability|achievements|activities|bodies|budget|capabilities|capacities|capacity|commitments?|conclusions|"
    "contributions?|decision-making|determination|duties|efforts|empowerment|engagement|expertise|independence|"
    "infrastructure|initiatives?|integrity|interests|involvement|jurisdiction|lands|leadership|legislation|livelihoods|"
    "mandates?|obligations?|observations|ownership|participation|policies|policy|positions|preparedness|priorities|"
    "proposals|readiness|recommendations|representatives|resilience|responsibilit(?:y|ies)|roles?|secretariat|security|"
    "sovereignty|space|statements|status|strategies|territor(?:y|ies)|views|welfare|well-being|willingness"
)
_OWN = "(?:own |national |common |collective |individual |continued |respective |full |effective |specific )?"
_LOST = lazy(rf"\b(?P<wrong>(?:{_OWNERS})|the (?:{_ORGANS})s) {_OWN}(?:{_OWNED})\b(?!-)")
_VERBS = {"has": "have", "is": "are", "was": "were", "does": "do"}
_FINITE = {many: one for one, many in _VERBS.items()}


@rule("WORD-09", Level.WARN, source="measured: 0 in 238 adopted texts")
def two_articles(draft: Draft) -> Iterator[Finding]:
    """One article stands before a noun, and one “and” between words; a word that stands twice is WORD-01.

    Bad: Noting the its report,
    Bad: Noting the report and or the meeting,
    Good: Noting its report and the meeting,
    """
    for passage, match in draft.matches(_TWO):
        first, second = match[0].split(" ")
        if first != second:
            yield found(passage, match, f"“{match[0]}”: one of these words is too many")


@rule("WORD-10", Level.WARN, source="measured: 1 in 238 adopted texts")
def number_of_noun(draft: Draft) -> Iterator[Finding]:
    """Several things are in the plural, one is in the singular.

    Bad: Encouraging all Member State to take part,
    Bad: Requesting a reports on the matter,
    Good: Encouraging all Member States to submit a report,
    """
    for passage, match in draft.matches(_SINGULAR):
        yield found(passage, match, f"“{match['wrong']}” is in the plural here", group=1)
    for passage, match in draft.matches(_PLURAL):
        yield found(passage, match, f"“{match['wrong']}” is in the singular here", group=1)


@rule("WORD-11", Level.WARN, "unsafe", "measured: 0 in 238 adopted texts")
def noun_and_verb(draft: Draft) -> Iterator[Finding]:
    """A noun in the plural has its verb in the plural, an organ in the singular.

    Bad: Noting that States has met,
    Bad: Noting that the General Assembly have met,
    Bad: Recalling its resolution 70/1 of 25 September 2015, which were adopted without a vote,
    Good: Noting that States have met and that the General Assembly has met,
    """
    for pattern, rights in ((_MANY, _VERBS), (_ONE, _FINITE), (_WHICH_MANY, _FINITE), (_WHICH_ONE, _VERBS)):
        for passage, match in draft.matches(pattern):
            right = rights[match["wrong"]]
            yield found(passage, match, f"it is “{right}” here", right, 1)


@rule("WORD-12", Level.WARN, source="measured: 0 in 238 adopted texts")
def possessive(draft: Draft) -> Iterator[Finding]:
    """The possessive has its apostrophe; after the s of a plural nothing follows it.

    Bad: Noting the womens rights,
    Bad: Supporting Member States efforts,
    Bad: Noting the Organizations space activities,
    Bad: Noting the States’s role,
    Good: Noting women’s rights and the role of States,
    """
    for passage, match in draft.matches(_POSSESSIVE):
        yield found(passage, match, f"“{match['wrong']}”: look at the apostrophe")
    for passage, match in draft.matches(_LOST):
        yield found(passage, match, f"“{match['wrong']}” has lost its apostrophe here", group=1)


@rule("WORD-13", Level.WARN, source="measured: 0 in 340 adopted texts")
def two_prepositions(draft: Draft) -> Iterator[Finding]:
    """One preposition stands before a noun.

    Bad: Recalling the forum held in on 3 May 2024,
    Bad: Noting the report of on the meeting,
    Good: Recalling the forum referred to in the report, held on 3 May 2024, and the swearing-in of its members,
    """
    for passage, match in draft.matches(_TWO_PREPOSITIONS):
        yield found(passage, match, f"“{match[0]}”: one of these words is too many")
