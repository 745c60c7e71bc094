"""Processes of the benchmark: started, watched, and stopped whatever happens."""

import ctypes
import os
import random
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
STOP_SECONDS = 60
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None)


class Failure(Exception):
    """Something the reader of the message can act on."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def program(name, package):
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if not found:
        raise Failure(f"{name} is missing. On Debian: apt-get install {package}")
    return found


def java_home(version=25):
    candidates = [os.environ.get("JAVA25_HOME"), os.environ.get("JAVA_HOME"), *sorted(Path("/usr/lib/jvm").glob("*"))]
    for home in map(Path, filter(None, candidates)):
        release = home / "release"
        if release.is_file() and f'JAVA_VERSION="{version}' in release.read_text():
            return home
    raise Failure(f"No JDK {version} in /usr/lib/jvm; name one in JAVA25_HOME")


def free_ports(count):
    """Ports below those that the system gives to clients, so that no connection takes one before its server does."""
    found = []
    for port in random.sample(range(20_000, 32_000), 1000):
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        found.append(port)
        if len(found) == count:
            return found
    raise Failure("No free ports")


def run(*command, seconds=300, **options):
    """Runs a command to its end; what it printed is in the failure when it fails."""
    done = subprocess.run(
        list(map(str, command)),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds,
        preexec_fn=_die_with_parent(signal.SIGTERM), **options)
    if done.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-3000:]}")
    return done.stdout


class Process:
    """A server in the background. Leaving the `with` block stops it and waits for its end."""

    def __init__(self, name, command, log, stop_signal=signal.SIGTERM, orphan_signal=None, **options):
        self.name = name
        self.log = Path(log)
        self.stop_signal = stop_signal
        self.started = time.monotonic()
        with self.log.open("wb") as output:
            self.popen = subprocess.Popen(
                list(map(str, command)),
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                start_new_session=True, preexec_fn=_die_with_parent(orphan_signal or stop_signal),
                **options)
        self.pid = self.popen.pid

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.stop()

    def check(self):
        if self.popen.poll() is not None:
            raise Failure(f"{self.name} has ended with {self.popen.returncode}:\n{self.tail()}")

    def tail(self):
        return self.log.read_text(errors="replace")[-3000:]

    def stop(self):
        """Asks the process to end, and kills it and its children when it does not."""
        try:
            if self.popen.poll() is None:
                self.popen.send_signal(self.stop_signal)
            self.popen.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            say(f"{self.name} does not end and is killed")
        finally:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.popen.wait(STOP_SECONDS)

    def cpu_seconds(self):
        return _cpu_seconds(self.pid)

    def memory_mb(self):
        """Resident memory of the process itself."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024 / 1e6
        raise Failure(f"{self.name} has no memory")


def _die_with_parent(stop_signal):
    """Even a killed benchmark leaves nothing behind."""
    return lambda: LIBC.prctl(PR_SET_PDEATHSIG, stop_signal)


def _cpu_seconds(pid):
    """CPU time of a process, its children, and those of them that have ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(map(int, fields[11:15])) / TICKS_A_SECOND + sum(map(_cpu_seconds, children))


def own_cpu_seconds():
    """CPU time of this process and of the load generators it has run."""
    usages = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def machine_cpu_seconds():
    """CPU time of the whole machine, idle time left out."""
    user, nice, system, _, _, interrupts, soft_interrupts, *_ = map(
        int, Path("/proc/stat").read_text().splitlines()[0].split()[1:])
    return (user + nice + system + interrupts + soft_interrupts) / TICKS_A_SECOND
