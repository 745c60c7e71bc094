"""What happens to the database, or on the way to it, while the register is asked."""

import errno
import os
import time
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Fault:
    name: str
    what: str
    begin: Callable
    end: Callable
    seconds: float = 6
    # What needs a disk of its own.
    root: bool = False


def _read_only(world, on):
    world.database.ask(f"alter system set default_transaction_read_only = {'on' if on else 'off'}")
    world.database.ask("select pg_reload_conf()")


def _no_connections(world):
    world.database.ask("alter role register connection limit 0")
    world.database.ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'register'")


def _fill_disk(world):
    with (world.disk / "filler").open("wb", buffering=0) as filler:
        for piece in (1 << 20, 1):
            try:
                while True:
                    filler.write(bytes(piece))
            except OSError as full:
                if full.errno != errno.ENOSPC:
                    raise


def _free_disk(world):
    (world.disk / "filler").unlink()
    # Where its supervisor does not: PostgreSQL ends when it has no room to recover in.
    if world.database.process.popen.poll() is not None:
        world.database.run(world.directory / "postgres.log")


def _versions(world):
    end = time.monotonic() + 8
    while time.monotonic() < end:
        world.database.ask_in("register", "update data_version set version = version + 1, changed_at = now()")
        time.sleep(0.1)


def _nothing(_):
    pass


FAULTS = [
    Fault("database killed", "every process of PostgreSQL is killed, and it is started again after 6 s",
          lambda world: world.database.kill(), lambda world: world.database.run(world.directory / "postgres.log")),
    Fault("database paused", "every process of PostgreSQL is stopped for 12 s and goes on",
          lambda world: world.database.pause(), lambda world: world.database.resume(), 12),
    Fault("connections lost", "open connections pass nothing any more, and nobody is told; new ones work",
          lambda world: world.proxy.lose(), _nothing, 0),
    Fault("database silent", "connections are accepted, and nothing passes for 12 s",
          lambda world: world.proxy.freeze(), lambda world: world.proxy.thaw(), 12),
    Fault("database slow", "each answer of the database comes 300 ms later, for 8 s",
          lambda world: world.proxy.slow(0.3), lambda world: world.proxy.thaw(), 8),
    Fault("answers cut", "each answer of the database ends after half of it, or 512 bytes, for 8 s",
          lambda world: world.proxy.halve(), lambda world: world.proxy.thaw(), 8),
    Fault("connections cut", "all connections are reset", lambda world: world.proxy.cut(), _nothing, 0),
    Fault("database read-only", "PostgreSQL takes no changes for 8 s",
          lambda world: _read_only(world, True), lambda world: _read_only(world, False), 8),
    Fault("out of connections", "PostgreSQL ends all connections and gives none for 8 s", _no_connections,
          lambda world: world.database.ask("alter role register connection limit -1"), 8),
    Fault("out of disk", "the disk of PostgreSQL has no byte left for 15 s", _fill_disk, _free_disk, 15, root=True),
    Fault("data version changing", "the version of the reference data changes ten times a second for 8 s", _versions, _nothing, 0),
]
