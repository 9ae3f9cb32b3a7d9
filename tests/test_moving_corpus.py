"""What moves with the session, in real texts: nothing of it is lost, and two steps are one."""

import re

import pytest

from drafter.rendering.reduce import reduce
from drafter.skeleton import walk
from drafter.skeleton.carry import carry
from tests import chains
from tests.corpus import needs_corpus
from tests.sources import PHRASES

pytestmark = needs_corpus
NUMBERS = [base for base, _ in chains.listed()[::12]]


@pytest.fixture(scope="module", params=NUMBERS)
def base(request):
    return reduce(chains.resolution(request.param), PHRASES, "base.yaml").skeleton


def below(skeleton):
    return skeleton.text[re.search(r"^(?:facts|preamble):", skeleton.text, re.MULTILINE).start() :]


def test_carrying_twice_is_carrying_once_over_both(base):
    session = int(base.document.session)
    twice = carry(carry(base, session + 1).skeleton, session + 3)
    assert below(twice.skeleton) == below(carry(base, session + 3).skeleton)


def test_no_text_has_more_braces_than_words(base):
    for text in walk.texts(base):
        words = re.sub(r"\{\{.*?\}\}|\[\^[^\]]*\]", "", text).split()
        assert text.count("{{") <= max(1, len(words))
