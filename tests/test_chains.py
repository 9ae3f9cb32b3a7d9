from drafter.language.symbols import session_of
from tests import chains, recall
from tests.corpus import needs_corpus
from tests.profiles import TIMES

pytestmark = needs_corpus


def test_technical_updates_seldom_contradict_the_real_successor():
    links = [chains.link(*pair) for pair in chains.pairs()[:: 1 if TIMES > 1 else 6]]
    right, wrong = (sum(len(getattr(one, name)) for one in links) for name in ("right", "wrong"))
    assert right > len(links)
    assert wrong <= 0.05 * (right + wrong)


def test_most_values_that_the_next_text_changes_are_right_or_facts():
    pairs = chains.listed()[1 :: 1 if TIMES > 1 else 8]
    tally = recall.together(recall.judged(*map(chains.resolution, pair), session_of(pair[1])) for pair in pairs)
    assert tally.share("right", "fact") >= 0.74
    assert tally.share("right") >= 0.36
    assert tally.share("silent") <= 0.07
    assert tally.told <= 0.21 * tally.paragraphs
    assert tally.wrong <= 0.15 * len(pairs)
