from tests import chains
from tests.corpus import needs_corpus
from tests.profiles import TIMES

pytestmark = needs_corpus


def test_technical_updates_seldom_contradict_the_real_successor():
    links = [chains.link(*pair) for pair in chains.pairs()[:: 1 if TIMES > 1 else 6]]
    right, wrong = (sum(len(getattr(one, name)) for one in links) for name in ("right", "wrong"))
    assert right > len(links)
    assert wrong <= 0.05 * (right + wrong)
