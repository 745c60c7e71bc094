"""Whether the time of an answer tells a name that does not fit from a number that does not exist."""

import random
import socket
import time
from statistics import median

import lookups
from harness.machine import Failure

PAIRS = 10_000
WARM = 2_000
NAME = "样某某"
# Serials asked before and behind the last one of a body, year and level: so near to one another, both kinds end in the same pages of the index.
NEAR = 50
# The server ends a connection after 10,000. An even number, so that no pair is torn apart.
REQUESTS_OF_CONNECTION = 5_000
# Of 1,000 runs without any difference one is outside.
DEVIATIONS = 3.29


class Client:
    """One connection at a time, and no more work between the clock's two readings than sending and receiving."""

    def __init__(self, port):
        self.port = port
        self.asked = 0

    def connect(self):
        self.socket = socket.create_connection(("127.0.0.1", self.port), 5)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def nanos(self, number):
        if self.asked % REQUESTS_OF_CONNECTION == 0:
            self.connect()
        self.asked += 1
        asked = lookups.lookup(number, NAME)
        body = asked.body.encode()
        request = (f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Type: application/json\r\n"
                   f"Content-Length: {len(body)}\r\n\r\n").encode() + body
        begun = time.perf_counter_ns()
        self.socket.sendall(request)
        answer = self.socket.recv(65536)
        ended = time.perf_counter_ns()
        if b"NOT_MATCHED" not in answer:
            raise Failure(f"Not answered as what is not found: {answer[:500]!r}")
        return ended - begun


def groups(numbers):
    """The first numbers of the bodies, years and levels; their serials follow one another."""
    return sorted({f"{number[:16]}{int(number[16:]) // 100_000 * 100_000:06}" for number in numbers})


def kept(number):
    """The number as the table has it."""
    return f"{int(number[1:13]):016x}{int(number[13:]):016x}"


def lasts(database, firsts):
    """How many serials each of them has."""
    values = ",".join(f"({place}, '{kept(first)}'::uuid, '{kept(after(first, 99_999))}'::uuid)" for place, first in enumerate(firsts))
    counts = database.ask(
        f"select (select count(*) from certificate where number between low and high) from (values {values}) as g (place, low, high)"
        " order by place")
    return [int(count) for count in counts.split()]


def after(number, serials):
    return f"{number[:16]}{int(number[16:]) + serials:06}"


def pairs(database, holders):
    """Numbers that exist, and as many beside them that do not; nobody has asked for them before."""
    firsts = groups(number for number, _ in holders)
    counts = lasts(database, firsts)
    chance = random.Random(2)
    for _ in range(PAIRS):
        first, count = chance.choice(list(zip(firsts, counts, strict=True)))
        yield after(first, count - 1 - chance.randrange(NEAR)), after(first, count + chance.randrange(NEAR))


def area(there, missing):
    """How probably an answer about what is there takes longer than one about what is not: the area under the ROC curve."""
    ranked = sorted([(nanos, True) for nanos in there] + [(nanos, False) for nanos in missing])
    ranks = sum(rank for rank, (_, is_there) in enumerate(ranked, 1) if is_there)
    return (ranks - len(there) * (len(there) + 1) / 2) / (len(there) * len(missing))


def check(database, port, holders):
    """Yields lines that tell; fails when there is a difference."""
    asked = list(pairs(database, holders))
    client = Client(port)
    for exists, unused in asked[:WARM // 2]:
        client.nanos(exists)
        client.nanos(unused)
    there, missing = [], []
    for place, (exists, unused) in enumerate(asked):
        # Which of the two comes first alternates too.
        for is_there in ((True, False) if place % 2 == 0 else (False, True)):
            (there if is_there else missing).append(client.nanos(exists if is_there else unused))
    found = area(there, missing)
    deviation = ((2 * PAIRS + 1) / (12 * PAIRS * PAIRS)) ** 0.5
    low, high = found - DEVIATIONS * deviation, found + DEVIATIONS * deviation
    line = (f"{2 * PAIRS:,} alternating calls: a name that does not fit takes {median(there) / 1e3:.1f} µs, a number that does not"
            f" exist {median(missing) / 1e3:.1f} µs (medians); area under the ROC curve {found:.4f}, 99.9 % interval"
            f" {low:.4f} to {high:.4f}")
    alike = low <= 0.5 <= high
    yield f"- {line}: {'indistinguishable' if alike else '**told apart**'}"
    if not alike:
        raise Failure("The time of an answer tells whether a number exists")
