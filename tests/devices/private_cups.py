"""A real cupsd on a socket of its own: own folders, own queues, nothing of the system's touched."""

import grp
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from desk_app.devices.printers.ipp import Operation, encode
from desk_app.devices.printers.spooler import Spooler, SpoolerAddress, SpoolerUnreachable
from tests.devices.waiting import DEADLINE_S, until

_PACKAGES = {
    "setpriv": "util-linux",
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
    "cupsenable": "cups-client",
    "cupsdisable": "cups-client",
    "cupsreject": "cups-client",
    "cancel": "cups-client",
}
_SEARCH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
_SERVER_BIN = Path("/usr/lib/cups")

# Filters and backends of an unprivileged account cannot reach the folders of the tests, so the backend
# below belongs to the tester alone: CUPS then runs it as the tester.
_FILES = """\
ServerRoot {home}/root
StateDir {home}/state
CacheDir {home}/cache
RequestRoot {home}/spool
TempDir {home}/spool/tmp
ServerBin {home}/bin
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
SystemGroup {group}
"""

# Debian's stricter policy: only the owner and administrators may cancel, and they have to prove who
# they are, which the socket does for them.
_DAEMON = """\
Listen {home}/sock
LogLevel debug
Browsing No
WebInterface No
DefaultAuthType Basic
JobRetryInterval 1
JobRetryLimit 3
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Hold-Job Release-Job Purge-Jobs Cancel-Job CUPS-Authenticate-Job>
    AuthType Default
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit CUPS-Add-Modify-Printer CUPS-Set-Default Pause-Printer Resume-Printer CUPS-Reject-Jobs>
    AuthType Default
    Require user @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

# A printer with a tray and faults. Out of paper it stands until a line comes through the pipe.
_BACKEND = """\
#!/bin/sh
[ $# -eq 0 ] && { echo 'direct desk "Unknown" "Desk"'; exit 0; }
tray=${DEVICE_URI#desk:}
if [ -e "$tray/empty" ]; then
    echo "STATE: +$(cat "$tray/empty")" >&2
    read -r refilled <"$tray/paper"
    echo "STATE: -$(cat "$tray/empty")" >&2
    rm "$tray/empty"
fi
[ -e "$tray/broken" ] && exit 1
cat "${6:--}" >"$tray/.sheet" && mv "$tray/.sheet" "$tray/$1.pdf"
"""


class PrivateCups:
    """One cupsd in `home`, which must be a short path: a socket's is at most 107 characters long."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.address = SpoolerAddress(socket_file=str(home / "sock"))
        self._environment = {**os.environ, "CUPS_SERVER": self.address.socket_file, "HOME": str(home)}
        for folder in ("root/ppd", "state/certs", "cache", "spool/tmp", "bin/backend"):
            (home / folder).mkdir(parents=True)
        for folder in ("daemon", "filter", "notifier", "monitor"):
            (home / "bin" / folder).symlink_to(_SERVER_BIN / folder)
        group = grp.getgrgid(os.getgid()).gr_name
        (home / "cups-files.conf").write_text(_FILES.format(home=home, group=group))
        (home / "cupsd.conf").write_text(_DAEMON.format(home=home))
        backend = home / "bin/backend/desk"
        backend.write_text(_BACKEND)
        backend.chmod(0o700)
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        configuration = ("-c", str(self.home / "cupsd.conf"), "-s", str(self.home / "cups-files.conf"))
        self._daemon = subprocess.Popen(
            # A test run that is killed takes its cupsd with it.
            (program("setpriv"), "--pdeathsig", "TERM", program("cupsd"), *configuration, "-f"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
        )
        until(self._answers, f"cupsd to answer; it said: {self._log()}")

    def stop(self) -> None:
        if self._daemon is not None:
            self._daemon.terminate()
            try:
                self._daemon.wait(DEADLINE_S)
            except subprocess.TimeoutExpired:
                self._daemon.kill()
                self._daemon.wait()
                raise
            self._daemon = None

    def run(self, name: str, *arguments: str) -> None:
        """Run an administrator's program of CUPS against this cupsd."""
        done = subprocess.run(
            (program(name), *arguments),
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        assert done.returncode == 0, f"{name}: {done.stderr}"

    def _answers(self) -> bool:
        assert self._daemon is not None
        assert self._daemon.poll() is None, f"cupsd ended at once: {self._log()}"
        # The socket is there a moment before cupsd reads from it; only an answer counts.
        try:
            Spooler(self.address).ask(encode(Operation.CUPS_GET_PRINTERS, ()), path="/")
        except SpoolerUnreachable:
            return False
        return True

    def _log(self) -> str:
        log = self.home / "error_log"
        return log.read_text(errors="replace")[-2_000:] if log.exists() else "nothing"


def program(name: str) -> str:
    """Return the path of a program of CUPS; without it the test fails and names the package."""
    found = shutil.which(name, path=_SEARCH)
    if found is None:
        pytest.fail(f"{name} is missing: install the Debian package {_PACKAGES[name]}")
    return found
