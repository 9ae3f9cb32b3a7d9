from hypothesis import given
from hypothesis import strategies as st

from drafter.ooxml.namespaces import w
from drafter.writers.pdf.breaks.rewriting import Edit, rewrite
from tests.writers.pdf.breaks.measured import paragraph, run

EDITS = st.dictionaries(
    st.integers(0, 7),
    st.builds(Edit, st.sampled_from(["", "x"]), st.booleans(), st.sampled_from([None, 90])),
    max_size=5,
)


@given(EDITS)
def test_letters_change_where_they_stand_and_all_others_stay(changes):
    one = paragraph(run("abcdefgh", "<w:i/>"))
    text = next(one.iter(w("t")))
    rewrite({(text, place): edit for place, edit in changes.items()})
    wanted = [
        (changes[n].letter + "\n" * changes[n].ends) if n in changes else letter for n, letter in enumerate("abcdefgh")
    ]
    shown = "".join("\n" if part.tag == w("br") else part.text or "" for part in one.iter(w("t"), w("br")))
    assert shown == "".join(wanted)
    assert all(child.find(f"{w('rPr')}/{w('i')}") is not None for child in one.findall(w("r")))


def test_the_scale_stands_in_the_order_of_the_schema():
    one = paragraph(run("ab", '<w:color w:val="000000"/><w:w w:val="103"/><w:sz w:val="20"/>'))
    rewrite({(next(one.iter(w("t"))), 0): Edit("a", scale=97)})
    first, second = one.findall(w("r"))
    assert [child.tag for child in first.find(w("rPr"))] == [w("color"), w("w"), w("sz")]
    assert [each.find(f"{w('rPr')}/{w('w')}").get(w("val")) for each in (first, second)] == ["97", "103"]
