"""The packaged register on a database of its own: its processes, and what is in it before anything happens to it."""

import csv
import io
import os
import secrets
import signal
import subprocess
import time
from pathlib import Path

from harness import servers
from harness.load import Request
from harness.machine import Failure, Process, program, run, say

QUESTION = Request(
    "POST", "/graphql", {"Content-Type": "application/json"},
    '{"query": "{organization(id: \\"org-015\\") {name items {name levels}}}"}')
START_SECONDS = 300
SAMPLES = 500
PROVIDER = "p-faults"


class Database(servers.Postgres):
    """The PostgreSQL inside the jar, in which the register is a user like any other."""

    process = None

    def run(self, log):
        for _ in range(50):
            self.process = self.start(log)
            for _ in range(100):
                if self.process.popen.poll() is not None:
                    break
                if self.answers():
                    return
                time.sleep(0.1)
            # The children of a killed server need a moment to end.
            self.process.stop()
            time.sleep(0.2)
        raise Failure(f"PostgreSQL does not start:\n{self.process.tail()}")

    def answers(self):
        try:
            return self.ask("select 1") == "1"
        except Failure:
            return False

    def kill(self):
        """At once, as a machine that loses its power."""
        for pid in self.pids():
            _signal(pid, signal.SIGKILL)
        self.process.popen.wait(10)

    def pause(self):
        for pid in self.pids():
            _signal(pid, signal.SIGSTOP)

    def resume(self):
        for pid in self.pids():
            _signal(pid, signal.SIGCONT)

    def pids(self):
        return [self.process.pid, *children(self.process.pid)]

    def ask_in(self, name, statement):
        """Runs a statement in another database than that of the superuser."""
        return run(
            program("psql", "postgresql-client"), "-X", "-A", "-t", "-h", "127.0.0.1", "-p", self.port, "-U", "postgres", "-d", name,
            "-c", statement, env=os.environ | {"PGPASSWORD": self.password}).strip()

    def role(self):
        password = secrets.token_hex(16)
        self.ask(f"create role register login password '{password}'")
        self.create("register")
        return password

    def create(self, name, template="template0"):
        self.ask(f"create database {name} owner register template {template}")


def children(parent):
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(stat.parent.name))
        except OSError:
            pass
    return found


def _signal(pid, which):
    try:
        os.kill(pid, which)
    except ProcessLookupError:
        pass


class Register:
    """The start script of the package, with the settings of its environment."""

    def __init__(self, package, directory, port, settings, java_options="-Xms256m -Xmx256m", name="register"):
        self.command = [package / "bin/register"]
        self.directory = directory
        self.port = port
        self.name = name
        self.settings = settings
        settings = settings | {
            "server.address": "127.0.0.1", "server.port": port, "register.public-address": f"http://127.0.0.1:{port}",
            "register.rate.points-per-minute": 0, "register.certificates.attempts-per-address": 0,
            "register.certificates.attempts-per-certificate": 0, "register.shutdown.drain": "2s",
        }
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(directory), "LANG": "C.UTF-8", "JAVA_OPTS": java_options,
            **{key.upper().replace(".", "_").replace("-", ""): str(value) for key, value in settings.items()},
        }
        self.process = None
        self.runs = 0

    def begin(self):
        self.runs += 1
        self.process = Process(
            self.name, self.command, self.directory / f"{self.name}-{self.runs}.log", orphan_signal=signal.SIGKILL,
            cwd=self.directory, env=self.environment)
        return self.process

    def start(self):
        """Starts it and waits for its first answer; returns the seconds that took."""
        self.begin()
        return self.wait()

    def wait(self):
        while time.monotonic() - self.process.started < START_SECONDS:
            self.process.check()
            if self.answers():
                return time.monotonic() - self.process.started
            time.sleep(0.05)
        raise Failure(f"The register does not answer:\n{self.process.tail()}")

    def answers(self):
        try:
            return QUESTION.fetch(self.port, 5).data() is not None
        except (OSError, ValueError):
            return False

    def kill(self):
        _signal(self.process.pid, signal.SIGKILL)
        self.process.popen.wait(30)

    def terminate(self):
        """As its supervisor does; returns the seconds that its end took, and its exit code."""
        begun = time.monotonic()
        _signal(self.process.pid, signal.SIGTERM)
        code = self.process.popen.wait(60)
        return time.monotonic() - begun, code

    def stop(self):
        if self.process:
            self.process.stop()

    def command_line(self, *arguments, text=None, check=True):
        done = subprocess.run(
            [*map(str, self.command), *map(str, arguments)], env=self.environment, cwd=self.directory, input=text,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300)
        if check and done.returncode:
            raise Failure(f"register {arguments[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}")
        return done.stdout

    def begin_command(self, *arguments):
        return subprocess.Popen(
            [*map(str, self.command), *map(str, arguments)], env=self.environment, cwd=self.directory,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


class World:
    """What everything happens to."""

    def __init__(self, package, directory, database, proxy, register, password):
        self.package, self.directory = package, directory
        self.database, self.proxy, self.register, self.password = database, proxy, register, password
        self.holders, self.key, self.name = [], "", "register"

    def settings(self, port, name=None):
        return {
            "spring.datasource.url": f"jdbc:postgresql://127.0.0.1:{port}/{name or self.name}",
            "spring.datasource.username": "register", "spring.datasource.password": self.password,
            "register.certificates.keys": self.directory / "keys",
        }

    def fill(self):
        say("Filling the register")
        line = self.register.command_line
        line("certificates", "keys", "new", self.directory / "keys")
        samples = line("certificates", "sample", SAMPLES)
        (self.directory / "samples.csv").write_text(samples, encoding="utf-8")
        line("certificates", "import", "--samples", self.directory / "samples.csv")
        rows = csv.DictReader(io.StringIO(samples))
        self.holders = [(row["number"], row["holder_name"]) for row in rows if "VOID" not in row.get("status", "")]
        line("providers", "add", "--id", PROVIDER, "--name", "故障演练学校", "--website", "https://school.example")
        self.key = line("keys", "issue", "--provider", PROVIDER, "--scope", "courses:write", "--name", "faults",
                        "--days", "30").strip().splitlines()[-1].strip()
