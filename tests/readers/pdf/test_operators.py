"""The page description of a PDF, read operator by operator."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.readers.pdf.operators import operations


def operands(data):
    return [operation.operands for operation in operations(data)]


def test_strings_may_have_brackets_and_escapes_in_them():
    assert operands(rb"(a\(b\) (c) \\ \101\n) Tj") == [[b"a(b) (c) \\ A\n"]]


def test_hexadecimal_strings_may_have_spaces_and_an_odd_digit():
    assert operands(b"<41 4> Tj") == [[b"A@"]]


def test_an_array_that_is_not_closed_does_no_harm():
    assert operands(b"[(a) TJ (b) Tj")[-1] == [b"b"]


def test_the_bytes_of_an_image_are_passed_over():
    assert [o.operator for o in operations(b"BI /W 1 ID (((\x00 BT EI Q")] == ["BI", "ID", "Q"]


def test_comments_are_no_operators():
    assert operands(b"% BT 5\n1 0 Td") == [[1.0, 0.0]]


@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(data):
    assert isinstance(list(operations(data)), list)


@given(st.lists(st.sampled_from([b"(a b)", b"<0041 4>", b"-25.5", b" 7 ", b"()", b"<>"])))
def test_an_array_that_is_read_at_once_has_what_its_pieces_have(pieces):
    apart = operands(b" ".join(pieces) + b" TJ")
    assert operands(b"[" + b" ".join(pieces) + b"] TJ") == [apart]
