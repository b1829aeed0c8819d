"""Tests reach no other machine: a connection or name look-up beyond the loopback address fails the test."""

import ipaddress
import sys

import pytest

_active = False


def forbid_network() -> None:
    """Watch the whole process from now on. An audit hook also sees what libraries do; it cannot be undone."""
    global _active
    if not _active:
        sys.addaudithook(_watch)
        _active = True


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if not _is_here(host):
        pytest.fail("a test tried to reach another machine")


def _is_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False
