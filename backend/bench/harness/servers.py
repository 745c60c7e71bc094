"""The servers that are measured, and their database. All of them listen on loopback only."""

import gzip
import io
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tarfile
import time
import zipfile
from pathlib import Path

from harness.load import Request
from harness.machine import Failure, Process, java_home, program, run, say

BENCH = Path(__file__).resolve().parent.parent
START_SECONDS = 120
SAMPLES = "samples.csv"

# For 400 MB of resident memory, of which the AOT cache takes 100. The compilers' memory is given back after they have used it.
OURS_JVM = [
    "-XX:+UseParallelGC", "-Xms160m", "-Xmx160m", "-Xmn64m", "-XX:+UseCompactObjectHeaders",
    "-XX:ReservedCodeCacheSize=96m", "-XX:TrimNativeHeapInterval=5000",
]
# What it was fastest with when its heap was not bounded by a goal.
STOCK_JVM = ["-XX:+UseParallelGC", "-Xmx1g"]


class Postgres:
    """The PostgreSQL inside the packaged jar, with a database of its own."""

    def __init__(self, jar, directory, port, parameters=None):
        self.parameters = parameters or {}
        self.programs = directory / "postgres" / "programs"
        self.data = directory / "postgres" / "data"
        self.port = port
        self.password = secrets.token_hex(16)
        # PostgreSQL refuses to run as root.
        self.user = {}
        if os.getuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self.user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        self._unpack(jar)
        self._create()

    def _unpack(self, jar):
        with zipfile.ZipFile(jar) as boot:
            library = next((name for name in boot.namelist() if "/embedded-postgres-binaries-" in name), None)
            if not library:
                raise Failure(f"{jar} holds no PostgreSQL")
            with zipfile.ZipFile(io.BytesIO(boot.read(library))) as binaries:
                archive = next(name for name in binaries.namelist() if name.endswith(".txz"))
                with tarfile.open(fileobj=io.BytesIO(binaries.read(archive))) as programs:
                    programs.extractall(self.programs, filter="data")

    def _create(self):
        self.data.mkdir(mode=0o700)
        password = self.data.parent / "password"
        password.write_text(self.password)
        if self.user:
            os.chown(self.data, self.user["user"], self.user["group"])
            os.chown(password, self.user["user"], self.user["group"])
        run(self.programs / "bin/initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale=C",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "-A", "scram-sha-256", f"--pwfile={password}",
            cwd=self.data, **self.user)

    def start(self, log):
        return Process(
            "PostgreSQL",
            [self.programs / "bin/postgres", "-D", self.data, "-p", self.port, "-c", "listen_addresses=127.0.0.1",
             "-c", "unix_socket_directories=", "-c", "max_connections=50",
             *(part for name, value in self.parameters.items() for part in ("-c", f"{name}={value}"))],
            log, stop_signal=signal.SIGINT, cwd=self.data, **self.user)

    def ask(self, statement):
        """Runs a statement; returns what it tells."""
        return run(
            program("psql", "postgresql-client"), "-X", "-A", "-t", "-h", "127.0.0.1", "-p", self.port, "-U", "postgres",
            "-c", statement, env=os.environ | {"PGPASSWORD": self.password}).strip()

    def settings(self):
        return {
            "spring.datasource.url": f"jdbc:postgresql://127.0.0.1:{self.port}/postgres",
            "spring.datasource.username": "postgres",
            "spring.datasource.password": self.password,
        }


class Server:
    """A Java server: how it is started, and what runs at present."""

    def __init__(self, name, command, settings, directory, port):
        self.name = name
        self.port = port
        self.directory = directory
        own = {"server.address": "127.0.0.1", "server.port": self.port, "register.public-address": f"http://127.0.0.1:{self.port}"}
        settings = settings | own
        self.command = [java_home() / "bin/java", *command]
        self.environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
            # Not on the command line, where everybody on the machine reads the database's password.
            **{key.upper().replace(".", "_").replace("-", ""): str(value) for key, value in settings.items()},
        }

    def start(self):
        return self._start(self.command)

    def train(self, cache, work):
        """A run that writes the AOT cache when it ends, and from then on starts with it."""
        java, *arguments = self.command
        with self._start([java, f"-XX:AOTCacheOutput={cache}", *arguments]) as process:
            self.wait(process, work[0])
            for _ in range(100):
                for request in work:
                    request.fetch(self.port)
        if not cache.is_file():
            raise Failure(f"No AOT cache was written:\n{process.tail()}")
        # With the mode "on" a cache that does not fit is an error.
        self.command = [java, f"-XX:AOTCache={cache}", "-XX:AOTMode=on", *arguments]

    def _start(self, command):
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
            raise Failure(f"Another process listens on port {self.port}; run again")
        except ConnectionRefusedError:
            pass
        return Process(
            self.name, command, self.directory / f"{self.name}.log", orphan_signal=signal.SIGKILL,
            cwd=self.directory, env=self.environment)

    def wait(self, process, request):
        """Waits for the first answer. Returns the seconds since the process was started, and those of CPU."""
        told = "nothing"
        while time.monotonic() - process.started < START_SECONDS:
            process.check()
            try:
                answer = request.fetch(self.port, seconds=5)
                told = f"{answer.status} {answer.body[:1000].decode(errors='replace')}"
                if answer.status == 200 and answer.data() is not None:
                    return time.monotonic() - process.started, process.cpu_seconds()
            except (OSError, ValueError):
                pass
            time.sleep(0.005)
        raise Failure(f"{self.name} answers {told}. Its log:\n{process.tail()}")


def ours(jar, directory, settings, port):
    """The packaged jar, extracted, as the AOT cache needs it. With keys that exist the database has the samples already."""
    extracted = directory / "ours"
    run(java_home() / "bin/java", "-Djarmode=tools", "-jar", jar, "extract", "--destination", extracted)
    keys = settings.get("register.certificates.keys", directory / "certificate-keys")
    known = keys.is_dir()
    if not known:
        run(java_home() / "bin/java", "-jar", extracted / jar.name, "certificates", "keys", "new", keys)
    settings = settings | {
        "register.certificates.keys": keys,
        "register.public-address": f"http://127.0.0.1:{port}",
        # What jars of before, which are compared, know it as.
        "register.certificates.public-address": f"http://127.0.0.1:{port}",
    }
    server = Server("ours", [*OURS_JVM, "-jar", extracted / jar.name], settings, directory, port)
    if not known:
        take_in_samples(extracted / jar.name, server.environment, directory / SAMPLES)
    return server


def take_in_samples(program_jar, environment, file):
    """Some certificates, which are left in the file too."""
    command = [str(java_home() / "bin/java"), "-jar", str(program_jar), "certificates"]
    with file.open("wb") as rows:
        subprocess.run([*command, "sample", "1000"], env=environment, stdout=rows, check=True)
    run(*command, "import", "--samples", file, env=environment)


def stock(directory, settings, port):
    project = BENCH / "stock"
    jar = project / "target/stock.jar"
    sources = [project / "pom.xml", *(file for file in (project / "src").rglob("*") if file.is_file())]
    if not jar.is_file() or jar.stat().st_mtime < max(file.stat().st_mtime for file in sources):
        say("Building the stock server")
        run(program("mvn", "maven"), "-q", "-B", "-f", project / "pom.xml", "package")
    # A copy, so that a build meanwhile does no harm.
    shutil.copy(jar, directory)
    return Server("stock", [*STOCK_JVM, "-jar", directory / jar.name], settings, directory, port)


class Nginx:
    """nginx with its two workers, serving files."""

    def __init__(self, directory, port):
        self.directory = directory
        self.port = port
        self.files = directory / "nginx-files"
        self.files.mkdir()

    def add(self, name, body, zipped=None):
        (self.files / name).write_bytes(body)
        if zipped:
            assert gzip.decompress(zipped) == body
            (self.files / (name + ".gz")).write_bytes(zipped)

    def start(self):
        configuration = self.directory / "nginx.conf"
        configuration.write_text(f"""
            {"user nobody nogroup;" if os.getuid() == 0 else ""}
            daemon off;
            worker_processes 2;
            pid {self.directory}/nginx.pid;
            error_log stderr;
            events {{ worker_connections 512; }}
            http {{
                access_log off;
                sendfile on;
                tcp_nopush on;
                open_file_cache max=100;
                keepalive_requests 100000000;
                gzip_static on;
                types {{ application/graphql-response+json json; }}
                client_body_temp_path {self.directory}/nginx-temporary;
                proxy_temp_path {self.directory}/nginx-temporary;
                fastcgi_temp_path {self.directory}/nginx-temporary;
                uwsgi_temp_path {self.directory}/nginx-temporary;
                scgi_temp_path {self.directory}/nginx-temporary;
                server {{
                    listen 127.0.0.1:{self.port};
                    root {self.files};
                    add_header Cache-Control "public, max-age=60";
                }}
            }}
            """)
        return Process(
            "nginx", [program("nginx", "nginx-light"), "-c", configuration, "-e", "stderr"],
            self.directory / "nginx.log", cwd=self.directory)

    def wait(self, process, name):
        while time.monotonic() - process.started < START_SECONDS:
            process.check()
            try:
                if Request("GET", f"/{name}").fetch(self.port).status == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise Failure(f"nginx does not answer:\n{process.tail()}")
