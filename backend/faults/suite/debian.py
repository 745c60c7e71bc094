"""Debian's PostgreSQL, as operators have it, on data directories that are thrown away."""

import os
import pwd
import signal
import subprocess
import time
from pathlib import Path

from harness.machine import Failure, Process, program, run

# PostgreSQL refuses to run as root.
USER = {}
if os.getuid() == 0:
    NOBODY = pwd.getpwnam("nobody")
    USER = {"user": NOBODY.pw_uid, "group": NOBODY.pw_gid, "extra_groups": []}


def programs():
    """Where initdb and postgres are."""
    asked = os.environ.get("PG_BIN") or subprocess.run(
        [program("pg_config", "libpq-dev"), "--bindir"], capture_output=True, text=True, check=True).stdout.strip()
    if not (Path(asked) / "initdb").is_file():
        raise Failure("PostgreSQL's programs are missing. On Debian: apt-get install postgresql")
    return Path(asked)


def place(directory):
    """A directory in which it may write."""
    directory.mkdir()
    if USER:
        os.chown(directory, USER["user"], USER["group"])
    return directory


def create(place, data):
    run(programs() / "initdb", "-D", place / data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", cwd=place, **USER)


class Postgres:
    """A server on a data directory, for the length of a `with` block."""

    def __init__(self, place, data, port, *options):
        self.port = port
        self.process = Process(
            f"PostgreSQL on {data}",
            [programs() / "postgres", "-D", place / data, "-p", port, "-clisten_addresses=127.0.0.1", "-cunix_socket_directories=",
             *options],
            place.parent / f"{data}.log", stop_signal=signal.SIGINT, cwd=place, **USER)

    def __enter__(self):
        until(lambda: ask(self.port, "select 1") == "1", "PostgreSQL does not answer")
        return self

    def __exit__(self, *failure):
        self.process.stop()


def ask(port, statement, name="postgres"):
    return run(programs() / "psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", port, "-U", "postgres", "-d", name,
               "-c", statement).strip()


def until(condition, otherwise, seconds=60):
    end = time.monotonic() + seconds
    while True:
        try:
            if condition():
                return
        except Failure:
            pass
        if time.monotonic() > end:
            raise Failure(otherwise)
        time.sleep(0.2)
