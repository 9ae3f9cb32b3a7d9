from dataclasses import fields, replace

import pytest

from drafter.skeleton.records import Document, Entry, Section, Skeleton


def test_two_skeletons_are_equal_that_say_the_same_whatever_their_layout():
    one = Skeleton(Document(title="Peace"), text="title: Peace\n", file="a.yaml")
    assert one == replace(one, text="title:   Peace\n", file="b.yaml")
    assert one != replace(one, document=Document(title="War"))


def test_a_document_is_adopted_by_its_kind():
    assert Document(kind="resolution", number="79/1").is_adopted
    assert not Document(kind="draft resolution").is_adopted


def test_those_who_sponsor_for_a_group_are_states_too():
    assert set(Document(sponsors=("Chad",), on_behalf={"Iraq": "the Group of 77"}).states) >= {"Chad"}
    assert Document(sponsors="Draft submitted by the Chair").states == ()


@pytest.mark.parametrize("record", [Document(), Entry(), Section(), Skeleton(Document())])
def test_a_record_cannot_be_changed_in_place(record):
    with pytest.raises(AttributeError):
        setattr(record, fields(record)[0].name, "other")


def test_nothing_printed_is_not_an_empty_ending():
    assert Entry("Noting", "it", ending=None) != Entry("Noting", "it", ending="")
