"""The server of Fastify and Mercurius, in as many processes as there are cores."""

import os
import signal
from pathlib import Path

from harness.machine import Process, program, run, say
from harness.servers import BENCH, Server


class Processes(Process):
    """A process whose children do the work: what it holds in memory is what all of them hold."""

    def memory_mb(self):
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        return sum(_memory_mb(pid) for pid in (self.pid, *children))


def _memory_mb(pid):
    # Pages that they share count once.
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6


class Mercurius(Server):
    def __init__(self, directory, database, keys, port, number_only=False):
        project = BENCH / "mercurius"
        if not (project / "node_modules/.package-lock.json").is_file():
            say("Installing Mercurius")
            run(program("npm", "npm"), "ci", "--no-audit", "--no-fund", cwd=project)
        self.name = "mercurius"
        self.port = port
        self.directory = directory
        self.command = [program("node", "nodejs"), project / "server.js"]
        self.environment = {
            "PATH": os.environ["PATH"], "NODE_ENV": "production", "PORT": str(port), "LOOKUP_KEYS": str(keys / "lookup.keys"),
            "PGHOST": "127.0.0.1", "PGPORT": str(database.port), "PGDATABASE": "postgres", "PGUSER": "postgres",
            "PGPASSWORD": database.password, "NUMBER_ONLY": str(number_only).lower(),
        }

    def start(self):
        return Processes(
            self.name, self.command, self.directory / f"{self.name}.log", orphan_signal=signal.SIGKILL,
            cwd=self.directory, env=self.environment)
