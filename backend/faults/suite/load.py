"""What is asked of the register meanwhile, and what came of each request."""

import http.client
import itertools
import json
import re
import secrets
import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote

TRACE = re.compile("[0-9a-f]{32}")
# What an answer may take: the time of a request is five seconds; a change that was begun has thirty more, and an import its turn.
LIMITS = {"kept": 6, "executed": 6, "lookup": 6, "newest": 6, "publish": 36, "import": 90}
# Closed before anything of an answer came.
CUT = ("no answer: ConnectionResetError", "no answer: RemoteDisconnected", "no answer: BrokenPipeError")
CHANGES = ("publish", "import")
PUBLIC = ("kept", "executed")
EXECUTED = "query($day: Date) {catalogueItems(first: 20, asOf: $day) {nodes {name organization {name}}}}"
KEPT = "{catalogueItems(first: 50) {nodes {name levels}}}"
SOON = (date.today() + timedelta(days=60)).isoformat()
LOOKUP = """query($l: CertificateLookupInput!) {certificateLookup(lookup: $l) {outcome}}"""
PUBLISH = """mutation($i: PublishCourseInput!) {publishCourse(input: $i) {course {id} problems {code message}}}"""
LIST = """query($after: String) {trainingProvider(id: "p-faults") {courses(first: 100, after: $after) {
    nodes {id title} pageInfo {hasNextPage endCursor}}}}"""


@dataclass(frozen=True)
class Seen:
    """One request: when it ended, how long it took, and `ok`, `refused` as is promised, `away` (nobody listens), or what is wrong."""

    kind: str
    at: float
    seconds: float
    outcome: str


class Load:
    """Some clients of each kind, each with a connection of its own that it keeps."""

    def __init__(self, world, pauses=None):
        self.world = world
        self.port = world.register.port
        self.seen = []
        self.published = {}
        self.name = secrets.token_hex(2)
        self.ending = threading.Event()
        self.days = itertools.count()
        self.pauses = pauses or {"kept": 0.02, "executed": 0.02, "lookup": 0.02, "publish": 0.1}
        clients = {"kept": 2, "executed": 2, "lookup": 3, "publish": 1}
        self.threads = [
            threading.Thread(target=self._client, args=(kind, number), daemon=True)
            for kind, count in clients.items() if kind in self.pauses for number in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure):
        self.ending.set()
        for thread in self.threads:
            thread.join(60)

    def _client(self, kind, number):
        connection = None
        work = getattr(self, f"_{kind}")(number)
        pending = None
        while not self.ending.is_set():
            # What was not acknowledged is sent again, as the API says.
            pending = pending or next(work)
            begun = time.monotonic()
            try:
                connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMITS[kind] + 4)
                if connection.sock is None:
                    connection.connect()
            except OSError:
                connection = self._drop(connection)
                self._note(kind, begun, "away")
                self.ending.wait(0.05)
                continue
            outcome, keep = self._ask(connection, kind, pending, begun)
            self._note(kind, begun, outcome)
            if not keep:
                connection = self._drop(connection)
            if outcome == "ok" or kind not in CHANGES:
                pending = None
            self.ending.wait(self.pauses[kind])
        self._drop(connection)

    @staticmethod
    def _drop(connection):
        if connection:
            connection.close()

    def _note(self, kind, begun, outcome):
        now = time.monotonic()
        self.seen.append(Seen(kind, now, now - begun, outcome))

    def _ask(self, connection, kind, request, begun):
        method, target, headers, body, check = request
        try:
            connection.request(method, target, body, headers)
            response = connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException) as broken:
            return f"no answer: {type(broken).__name__}", False
        seconds = time.monotonic() - begun
        if seconds > LIMITS[kind]:
            return f"took {seconds:.0f} s", True
        return self._judge(response, answer, check), True

    @staticmethod
    def _judge(response, body, check):
        try:
            answer = json.loads(body)
        except ValueError:
            return f"{response.status} without JSON"
        errors = answer.get("errors")
        if not errors:
            return check(answer.get("data", answer)) if response.status == 200 else f"{response.status} without errors"
        code = errors[0].get("extensions", {}).get("code")
        if not TRACE.fullmatch(answer.get("extensions", {}).get("traceId", "")):
            return f"{code} without a traceId"
        if code != "UNAVAILABLE":
            return f"{response.status} {code} {errors[0]['message'][:80]}"
        if response.status == 503 and not response.headers.get("Retry-After"):
            return "503 without Retry-After"
        return "refused"

    def _kept(self, _):
        while True:
            yield "GET", "/graphql?query=" + quote(KEPT), {}, None, lambda data: _right(len(data["catalogueItems"]["nodes"]) == 50)

    def _executed(self, _):
        while True:
            day = date(2027, 1, 1) + timedelta(days=next(self.days) % 900_000)
            yield _post(EXECUTED, {"day": day.isoformat()}, lambda data: _right(len(data["catalogueItems"]["nodes"]) == 20))

    def _lookup(self, number):
        for number, name in itertools.cycle(self.world.holders[number:]):
            yield self._looked_up(number, name)

    @staticmethod
    def _looked_up(number, name):
        # To say of a certificate that it is not there, because nobody could be asked, is the worst that can happen.
        return _post(LOOKUP, {"l": {"byNumber": {"number": number, "holderName": name}}},
                     lambda data: _right(data["certificateLookup"]["outcome"] == "MATCHED", "FALSE: not matched"))

    def _publish(self, _):
        for number in itertools.count():
            key = f"{self.name}-{number}"
            listing = {"title": f"演练课程{key}", "occupation": "4-07-03-05", "level": "LEVEL_3", "price": 100, "startsOn": SOON}
            yield _post(PUBLISH, {"i": {"idempotencyKey": key, "listing": listing}},
                        lambda data, key=key: self._acknowledged(key, data["publishCourse"]),
                        {"Authorization": f"Bearer {self.world.key}"})

    def _acknowledged(self, key, answer):
        if answer["problems"] or not answer["course"]:
            return f"problems: {answer['problems'][:1]}"
        self.published[key] = answer["course"]["id"]
        return "ok"

    def lost(self):
        """What was acknowledged and is not there, and what is there twice."""
        titles, after = {}, None
        for _ in range(1000):
            answer = fetch(self.port, LIST, {"after": after})["trainingProvider"]["courses"]
            for course in answer["nodes"]:
                titles.setdefault(course["title"], []).append(course["id"])
            if not answer["pageInfo"]["hasNextPage"]:
                break
            after = answer["pageInfo"]["endCursor"]
        lost = [key for key, course in self.published.items() if titles.get(f"演练课程{key}", []) != [course]]
        return lost + [title for title, ids in titles.items() if len(ids) > 1]

    def outcomes(self, kinds, since=0.0):
        return Counter(seen.outcome for seen in self.seen if seen.kind in kinds and seen.at >= since)

    def recovered(self, since, quiet=3.0):
        """Seconds from `since` to the end of the last request that was not answered; null until all kinds have gone well for a while."""
        bad = [seen.at for seen in self.seen if seen.at > since and seen.outcome != "ok"]
        last = max(bad, default=since)
        done = time.monotonic() - last > quiet and all(
            any(seen.kind == kind and seen.outcome == "ok" and seen.at > last for seen in self.seen) for kind in self.pauses)
        return last - since if done else None

    def p99(self, kinds, since, until):
        times = sorted(seen.seconds for seen in self.seen if seen.kind in kinds and since <= seen.at <= until)
        return times[int(0.99 * (len(times) - 1))] if times else 0.0


def _right(good, otherwise="a wrong answer"):
    return "ok" if good else otherwise


def _post(document, variables, check, headers=None):
    body = json.dumps({"query": document, "variables": variables}, ensure_ascii=False).encode()
    return "POST", "/graphql", {"Content-Type": "application/json"} | (headers or {}), body, check


def fetch(port, document, variables):
    """What is answered to it, without errors."""
    return answered(port, document, variables)["data"]


def answered(port, document, variables):
    """All that is answered to it."""
    _, target, headers, body, _ = _post(document, variables, None)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("POST", target, body, headers)
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()
