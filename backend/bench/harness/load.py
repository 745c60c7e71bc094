"""Requests: one by one, and by the thousand with wrk."""

import http.client
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from harness.machine import Failure, machine_cpu_seconds, own_cpu_seconds, program, run

THREADS = 2
CONNECTIONS = 32
DAY = "@THE-DAY-@"
SCRIPT = Path(__file__).parent / "load.lua"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def data(self):
        """The answer's data, null when there are errors."""
        answer = json.loads(self.body)
        return None if answer.get("errors") else answer.get("data")


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: dict = field(default_factory=dict)
    body: str | None = None

    def on(self, day):
        return Request(self.method, self.target, self.headers, self.body and self.body.replace(DAY, day))

    def fetch(self, port, seconds=10, day="2026-11-21"):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
        try:
            body = self.on(day).body
            connection.request(self.method, self.target, body and body.encode(), self.headers)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        except http.client.HTTPException as broken:
            raise OSError(broken) from broken
        finally:
            connection.close()


@dataclass(frozen=True)
class Sample:
    requests_a_second: float
    p50: float
    p99: float
    longest: float
    over_a_second: int
    errors: dict
    cpu_micros: float
    memory_mb: float
    others_cores: float


def load(request, port, seconds, first_day, expected_bytes, process, others, directory, pause=0.0, patience=5):
    """
    Lets wrk send a request for some seconds, with a pause of so many milliseconds, more or less, after each answer; one that takes longer
    than the patience, in seconds, is an error. Returns what was seen and how many requests it were.
    """
    body = "-"
    if request.body is not None:
        body = directory / "body.json"
        body.write_text(request.body, encoding="utf-8")
    known = [process, *others]
    known_before, own, machine = [it.cpu_seconds() for it in known], own_cpu_seconds(), machine_cpu_seconds()
    output = run(
        program("wrk", "wrk"), f"-t{THREADS}", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", f"{patience}s", "-s", SCRIPT,
        f"http://127.0.0.1:{port}{request.target}", "--", body, first_day, pause,
        *(f"{name}: {value}" for name, value in request.headers.items()), seconds=seconds + 30)
    machine, own = machine_cpu_seconds() - machine, own_cpu_seconds() - own
    used = [it.cpu_seconds() - before for it, before in zip(known, known_before)]
    process.check()

    found = re.search("^RESULT (.*)$", output, re.MULTILINE)
    if not found:
        raise Failure(f"wrk told no result:\n{output}")
    result = json.loads(found[1])
    errors = {kind: count for kind, count in result["errors"].items() if count}
    if not result["requests"]:
        raise Failure(f"Not one answer to {request.method} {request.target}: {errors}")
    mean = result["bytes"] / result["requests"]
    if not expected_bytes <= mean <= expected_bytes * 1.01 + 1500:
        errors[f"answers of {mean:.0f} bytes with headers, expected were {expected_bytes} without"] = 1
    sample = Sample(
        result["requests"] / result["seconds"], result["p50"], result["p99"], result["longest"],
        result["over_a_second"], errors,
        used[0] / result["requests"] * 1e6, process.memory_mb(), (machine - own - sum(used)) / result["seconds"])
    return sample, result["requests"]
