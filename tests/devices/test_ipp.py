import struct

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk_app.devices.printers.ipp import (
    Answer,
    AnswerMalformed,
    Attribute,
    Group,
    Operation,
    Tag,
    decode,
    encode,
    keywords,
)

# RFC 8010, appendix A.2: a successful answer to Print-Job, without the attributes of another kind.
ANSWER_OF_THE_STANDARD = bytes.fromhex(
    "0101 0000 00000001 01"
    "47 0012 617474726962757465732d63686172736574 0005 7574662d38"
    "48 001b 617474726962757465732d6e61747572616c2d6c616e6775616765 0005 656e2d7573"
    "41 000e 7374617475732d6d657373616765 000d 7375636365737366756c2d6f6b"
    "02"
    "21 0006 6a6f622d6964 0004 00000093"
    "45 0007 6a6f622d757269 0019 6970703a2f2f7072696e7465722e6578616d706c652f707239"
    "23 0009 6a6f622d7374617465 0004 00000003"
    "03"
)

names = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)
attributes = st.one_of(
    st.builds(Attribute, st.just(Tag.INTEGER), names, st.tuples(st.integers(-(2**31), 2**31 - 1))),
    st.builds(Attribute, st.just(Tag.BOOLEAN), names, st.tuples(st.booleans())),
    st.builds(
        Attribute, st.sampled_from([Tag.TEXT, Tag.URI]), names, st.lists(st.text(), min_size=1).map(tuple)
    ),
)


def test_the_answer_of_the_standard_is_read() -> None:
    answer = decode(ANSWER_OF_THE_STANDARD)
    assert (answer.status, answer.refused) == (0, False)
    assert answer.number(Group.JOB, "job-id") == 147
    assert answer.number(Group.JOB, "job-state") == 3
    assert answer.texts(Group.JOB, "job-uri") == ("ipp://printer.example/pr9",)
    assert answer.texts(Group.OPERATION, "status-message") == ("successful-ok",)


@given(st.lists(attributes, max_size=8, unique_by=lambda it: it.name))
def test_what_is_written_can_be_read(sent: list[Attribute]) -> None:
    answer = decode(encode(Operation.PRINT_JOB, (), job_attributes=sent))
    assert {it.name: answer.all(Group.JOB, it.name) for it in sent} == {it.name: it.values for it in sent}


def test_a_request_begins_as_the_standard_wants() -> None:
    request = encode(
        Operation.GET_JOB, [keywords("requested-attributes", "job-state", "job-uuid")], request_id=7
    )
    assert struct.unpack_from(">BBHI", request) == (2, 0, 0x0009, 7)
    head = decode(request).groups[0][1]
    assert list(head) == ["attributes-charset", "attributes-natural-language", "requested-attributes"]
    assert head["requested-attributes"] == ("job-state", "job-uuid")
    assert request.endswith(b"\x03")


@given(st.binary(max_size=200))
@example(b"\x02\x00\x00\x00\x00\x00\x00\x01\x44\x00\x01a\x00\x00\x03")
def test_bytes_of_any_kind_are_an_answer_or_are_refused(content: bytes) -> None:
    try:
        answer = decode(content)
    except AnswerMalformed:
        return
    assert isinstance(answer, Answer)


@pytest.mark.parametrize("length", range(len(ANSWER_OF_THE_STANDARD)))
def test_an_answer_that_breaks_off_is_refused(length: int) -> None:
    with pytest.raises(AnswerMalformed):
        decode(ANSWER_OF_THE_STANDARD[:length])


def test_values_that_are_no_values_and_unknown_kinds_do_no_harm() -> None:
    content = (
        struct.pack(">BBHI", 2, 0, 0, 1)
        + b"\x04"
        + b"\x13\x00\x01a\x00\x00"  # no value
        + b"\x22\x00\x01b\x00\x01\x01"  # true
        + b"\x33\x00\x01c\x00\x02\x01\x02"  # a range
        + b"\x21\x00\x01d\x00\x01\x01"  # a number of one byte
        + b"\x03"
    )
    answer = decode(content)
    found = {name: answer.all(Group.PRINTER, name) for name in "abcde"}
    assert found == {"a": (None,), "b": (True,), "c": (b"\x01\x02",), "d": (b"\x01",), "e": ()}
    assert [answer.number(Group.PRINTER, name) for name in "abcde"] == [None] * 5


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0x0000, (False, False, False, False)),
        (0x0001, (False, False, False, False)),
        (0x0404, (True, False, False, True)),
        (0x0406, (True, True, False, False)),
        (0x0506, (True, False, True, False)),
    ],
)
def test_a_status_says_what_became_of_the_request(status: int, said: tuple[bool, ...]) -> None:
    answer = Answer(status, ())
    assert (answer.refused, answer.not_found, answer.not_accepting, answer.not_possible) == said
