import socket

import pytest

ELSEWHERE = "192.0.2.1"  # TEST-NET-1: belongs to nobody


def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as line, pytest.raises(pytest.fail.Exception):
        line.connect((ELSEWHERE, 80))


def test_no_datagram_leaves() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as line, pytest.raises(pytest.fail.Exception):
        line.sendto(b"x", (ELSEWHERE, 9))


@pytest.mark.parametrize("name", ["example.org", ELSEWHERE, "localhost.example.org"])
def test_a_name_elsewhere_is_not_looked_up(name: str) -> None:
    with pytest.raises(pytest.fail.Exception):
        socket.getaddrinfo(name, 80)


def test_this_machine_can_be_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=5) as line,
    ):
        peer, _ = server.accept()
        with peer:
            peer.sendall(b"ready")
        assert line.recv(5) == b"ready"
