"""Machines on this one: network namespaces joined by a bridge, with etcd, Patroni and PostgreSQL in each."""

import json
import os
import pwd
import secrets
import signal
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from harness.machine import Failure, Process, program, run, say

NETWORK = "10.89.78"
BRIDGE = "register0"
POSTGRES_PORT, PATRONI_PORT, ETCD_PORT, ETCD_PEER_PORT = 15432, 18008, 12379, 12380
START_SECONDS = 120

# The shortest that Patroni takes: a leader that is gone is replaced when its lease of 20 s is over.
PATRONI = """
scope: register
name: {name}
restapi: {{listen: "{address}:{patroni}", connect_address: "{address}:{patroni}"}}
# By the older interface of etcd: Patroni 3.0, which Debian 12 has, takes its lease back by the newer one without a look at who leads by now.
etcd: {{hosts: [{etcds}]}}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 5
    retry_timeout: 5
    # What was acknowledged is on two machines, and only the second one of them takes over.
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters:
        max_connections: 100
        # A replica that disappears without a word is noticed.
        wal_sender_timeout: 10s
        wal_receiver_timeout: 10s
        hot_standby_feedback: "on"
        shared_buffers: 64MB
  initdb: [{{encoding: UTF8}}, {{locale: C.UTF-8}}, data-checksums]
postgresql:
  listen: "{address}:{postgres}"
  connect_address: "{address}:{postgres}"
  data_dir: {place}/data
  bin_dir: {programs}
  pgpass: {place}/pgpass
  authentication:
    superuser: {{username: postgres, password: {password}}}
    replication: {{username: replicator, password: {password}}}
    rewind: {{username: rewinder, password: {password}}}
  pg_hba:
    - host all all {network}.0/24 scram-sha-256
    - host replication replicator {network}.0/24 scram-sha-256
  parameters: {{unix_socket_directories: "{place}"}}
"""


class Node:
    """A machine; whatever happens to it happens to all that runs on it."""

    def __init__(self, number, directory, settings):
        self.name = f"node{number}"
        self.namespace = f"register-{self.name}"
        self.link = f"register{number}"
        self.address = f"{NETWORK}.{10 + number}"
        self.place = directory / self.name
        self.settings = settings
        self.processes = []

    def create(self):
        run("ip", "netns", "add", self.namespace)
        run("ip", "link", "add", self.link, "type", "veth", "peer", "name", "eth0", "netns", self.namespace)
        run("ip", "link", "set", self.link, "master", BRIDGE, "up")
        inside = ("ip", "-n", self.namespace)
        run(*inside, "addr", "add", f"{self.address}/24", "dev", "eth0")
        run(*inside, "link", "set", "eth0", "up")
        run(*inside, "link", "set", "lo", "up")
        self.place.mkdir()
        user = pwd.getpwnam("postgres")
        os.chown(self.place, user.pw_uid, user.pw_gid)
        configuration = self.place / "patroni.yml"
        configuration.write_text(PATRONI.format(
            name=self.name, address=self.address, place=self.place, network=NETWORK, patroni=PATRONI_PORT,
            postgres=POSTGRES_PORT, **self.settings))
        configuration.chmod(0o600)
        os.chown(configuration, user.pw_uid, user.pw_gid)

    def start(self):
        """As a machine that is switched on."""
        self._run("etcd", [
            program("etcd", "etcd-server"), "--name", self.name, "--data-dir", self.place / "etcd",
            "--listen-peer-urls", f"http://{self.address}:{ETCD_PEER_PORT}",
            "--initial-advertise-peer-urls", f"http://{self.address}:{ETCD_PEER_PORT}",
            "--listen-client-urls", f"http://{self.address}:{ETCD_PORT}",
            "--advertise-client-urls", f"http://{self.address}:{ETCD_PORT}",
            "--initial-cluster", self.settings["peers"], "--logger", "zap", "--enable-v2",
            "--heartbeat-interval", "300", "--election-timeout", "3000"])
        self._run("patroni", [program("patroni", "patroni python3-etcd"), self.place / "patroni.yml"])

    def _run(self, name, command):
        self.processes.append(Process(
            f"{name} of {self.name}",
            ["ip", "netns", "exec", self.namespace, "setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
             "--", *command],
            self.place / f"{name}-{len(self.processes)}.log", cwd=self.place))

    def _signal(self, which):
        for pid in run("ip", "netns", "pids", self.namespace).split():
            try:
                os.kill(int(pid), which)
            except ProcessLookupError:
                pass

    def kill(self):
        """As a machine that loses its power."""
        self._signal(signal.SIGKILL)
        for process in self.processes:
            process.popen.wait(10)

    def pause(self):
        self._signal(signal.SIGSTOP)

    def resume(self):
        self._signal(signal.SIGCONT)

    def cut(self):
        """Its cable is pulled: whatever is sent to it, or by it, is lost without a word."""
        run("ip", "link", "set", self.link, "down")

    def join(self):
        run("ip", "link", "set", self.link, "up")

    def remove(self):
        _remove(self.namespace, self.link)

    def status(self, path="cluster"):
        with urllib.request.urlopen(f"http://{self.address}:{PATRONI_PORT}/{path}", timeout=3) as answer:
            return json.load(answer)

    def log(self):
        return "\n".join(process.tail() for process in self.processes)


def _remove(namespace, link):
    """Also what a run that was killed has left."""
    pids = subprocess.run(["ip", "netns", "pids", namespace], capture_output=True, text=True).stdout.split()
    for pid in pids:
        try:
            os.kill(int(pid), signal.SIGKILL)
        except ProcessLookupError:
            pass
    subprocess.run(["ip", "link", "del", link], stderr=subprocess.DEVNULL)
    subprocess.run(["ip", "netns", "del", namespace], stderr=subprocess.DEVNULL)


class Cluster:
    """Three of them, of which one leads."""

    def __init__(self, directory):
        if os.getuid() != 0:
            raise Failure("Network namespaces are made by root only")
        self.password = secrets.token_hex(12)
        programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), default=None)
        if not programs:
            raise Failure("PostgreSQL is missing. On Debian: apt-get install postgresql")
        numbers = (1, 2, 3)
        addresses = [f"{NETWORK}.{10 + number}" for number in numbers]
        settings = {
            "password": self.password, "programs": programs,
            "etcds": ", ".join(f'"{address}:{ETCD_PORT}"' for address in addresses),
            "peers": ",".join(f"node{number}=http://{address}:{ETCD_PEER_PORT}" for number, address in zip(numbers, addresses))}
        self.nodes = [Node(number, directory, settings) for number in numbers]

    def __enter__(self):
        self._remove()
        run("ip", "link", "add", BRIDGE, "type", "bridge")
        run("ip", "addr", "add", f"{NETWORK}.1/24", "dev", BRIDGE)
        run("ip", "link", "set", BRIDGE, "up")
        for node in self.nodes:
            node.create()
        say("Starting three machines")
        for node in self.nodes:
            node.start()
        self.wait(START_SECONDS)
        return self

    def __exit__(self, *failure):
        self._remove()

    def _remove(self):
        for node in self.nodes:
            node.remove()
        subprocess.run(["ip", "link", "del", BRIDGE], stderr=subprocess.DEVNULL)

    def members(self):
        """What the first one that answers says of all, by name."""
        for node in self.nodes:
            try:
                return {member["name"]: member for member in node.status()["members"]}
            except (OSError, ValueError):
                pass
        return {}

    def whole(self):
        """Whether there is a leader and two who follow, one of them in step."""
        members = list(self.members().values())
        roles = [member["role"] for member in members if member["state"] in ("running", "streaming")]
        leader = {member.get("timeline") for member in members if member["role"] == "leader"}
        return (sorted(roles) == ["leader", "replica", "sync_standby"]
                and all(member.get("timeline") in leader and not _lags(member) for member in members))

    def wait(self, seconds):
        """Waits until it is whole; returns the seconds that took."""
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            if self.whole():
                return time.monotonic() - begun
            time.sleep(0.5)
        raise Failure(f"After {seconds} s the cluster is {self.members()}\n" + "\n".join(node.log() for node in self.nodes))

    def having(self, role):
        names = [name for name, member in self.members().items() if member["role"] == role]
        if not names:
            raise Failure(f"There is no {role}: {self.members()}")
        return next(node for node in self.nodes if node.name == names[0])

    def switch(self):
        """The leader hands over, as for its maintenance."""
        leader = self.having("leader")
        request = urllib.request.Request(
            f"http://{leader.address}:{PATRONI_PORT}/switchover", json.dumps({"leader": leader.name}).encode(),
            {"Content-Type": "application/json"})
        try:
            urllib.request.urlopen(request, timeout=60).read()
        except urllib.error.HTTPError as refused:
            raise Failure(f"No switchover: {refused.read().decode(errors='replace')}") from None

    def ask(self, statement, name="postgres"):
        return run(
            program("psql", "postgresql-client"), "-X", "-A", "-t", "-h", self.having("leader").address, "-p", POSTGRES_PORT,
            "-U", "postgres", "-d", name, "-c", statement, env=os.environ | {"PGPASSWORD": self.password}).strip()

    def url(self, name, kind):
        hosts = ",".join(f"{node.address}:{POSTGRES_PORT}" for node in self.nodes)
        return f"jdbc:postgresql://{hosts}/{name}?hostRecheckSeconds=2&{kind}"


def _lags(member):
    return member["role"] != "leader" and member.get("lag") not in (0, None)
