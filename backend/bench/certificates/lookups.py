"""Point lookups through GraphQL, beside pgbench with as many connections and Mercurius, which read the same rows of the same table."""

import json
import os
import random
import re
from pathlib import Path

from harness import servers
from harness.load import Request
from harness.machine import Failure, free_ports, program, run
from harness.mercurius import Mercurius

SCRIPT = Path(__file__).parent / "lookup.lua"
# As many as the server's pool has.
POOL = 10
CONNECTIONS = 32
SETTINGS = {
    "register.rate.points-per-minute": 0,
    "register.certificates.attempts-per-address": 0,
    "register.certificates.attempts-per-certificate": 0,
}
SCRIPTS = 100
ASKED = 20_000
DOCUMENT = """query($l: CertificateLookupInput!) {
    certificateLookup(lookup: $l) { outcome certificates { status } receipt { token } } }"""
WITHOUT_RECEIPT = DOCUMENT.replace("receipt { token }", "")


def holders(samples, rows):
    """Numbers and names of some certificates of a file of samples, from all of it."""
    step = max(1, rows // ASKED)
    with open(samples, encoding="utf-8") as lines:
        next(lines)
        return [tuple(line.split(",", 2)[:2]) for index, line in enumerate(lines) if index % step == 0]


def lookup(number, name, document=DOCUMENT):
    variables = {"l": {"byNumber": {"number": number, "holderName": name}}}
    return Request("POST", "/graphql", {"Content-Type": "application/json"},
                   json.dumps({"query": document, "variables": variables}, ensure_ascii=False))


def server(jar, directory, settings, port):
    return servers.Server(
        "lookups", [*servers.OURS_JVM, "-jar", directory / "ours" / jar.name], settings | SETTINGS, directory, port)


def wrk(port, asked, seconds, pause):
    output = run(
        program("wrk", "wrk"), "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "5s", "--latency", "-s", SCRIPT,
        f"http://127.0.0.1:{port}/graphql", "--", asked, pause, seconds=seconds + 60)
    found = re.search("^RESULT (.*)$", output, re.MULTILINE)
    if not found:
        raise Failure(f"wrk told no result:\n{output}")
    return json.loads(found[1])


def pgbench(database, directory, asked, rows, seconds, plan="auto"):
    """Transactions a second of `select *` by number alone; the serials of a body, year and level follow one another."""
    offers = next(index for index, (number, _) in enumerate(asked["first"]) if number[13:15] == "21")
    serials = rows // offers // 6
    scripts = []
    for index, (number, _) in enumerate(random.Random(1).sample(asked["some"], SCRIPTS)):
        body, low = int(number[1:13]), int(number[13:])
        script = directory / f"select-{index}.sql"
        script.write_text(
            f"\\set serial {low - low % 100_000} + random(0, {serials - 1})\n"
            "select * from certificate where number ="
            f" ('{body:016x}' || lpad(to_hex(:serial::bigint), 16, '0'))::uuid;\n")
        scripts += ["-f", script]
    output = run(
        program("pgbench", "postgresql-contrib"), "-n", "-M", "prepared", "-c", POOL, "-j", 2, "-T", seconds,
        "-h", "127.0.0.1", "-p", database.port, "-U", "postgres", *scripts, "postgres", seconds=seconds + 60,
        env=os.environ | {"PGPASSWORD": database.password, "PGOPTIONS": f"-c plan_cache_mode={plan}"})
    return float(re.search(r"^tps = ([0-9.]+)", output, re.MULTILINE)[1])


def first(samples, count):
    with open(samples, encoding="utf-8") as lines:
        next(lines)
        return [tuple(next(lines).split(",", 2)[:2]) for _ in range(count)]


def measure(database, directory, keys, port, samples, rows, seconds, warm):
    """Yields lines of the table."""
    (peer_port,) = free_ports(1)
    peer = Mercurius(directory, database, keys, peer_port, number_only=True)
    with peer.start() as process:
        peer.wait(process, lookup(*first(samples, 1)[0], WITHOUT_RECEIPT))
        yield from compare(database, directory, port, peer_port, samples, rows, seconds, warm)


def compare(database, directory, port, peer_port, samples, rows, seconds, warm):
    asked = {"some": holders(samples, rows), "first": first(samples, 1000)}
    file = directory / "asked.txt"
    file.write_text("".join(f"{number} {name}\n" for number, name in asked["some"]), encoding="utf-8")
    file.chmod(0o600)
    wrk(port, file, warm, 0)
    wrk(peer_port, file, warm // 4, 0)
    pgbench(database, directory, asked, rows, seconds)
    ours, theirs, planned_once, peers = [], [], [], []
    for _ in range(3):
        theirs.append(pgbench(database, directory, asked, rows, seconds))
        planned_once.append(pgbench(database, directory, asked, rows, seconds, "force_generic_plan"))
        ours.append(wrk(port, file, seconds, 0))
        peers.append(wrk(peer_port, file, seconds, 0))
    full = sorted(ours, key=lambda it: it["requests"])[1]
    rate = full["requests"] / full["seconds"]
    half = wrk(port, file, seconds, round(1000 * CONNECTIONS / (rate / 2)))
    once = sorted(planned_once)[1]
    peer = sorted(peers, key=lambda it: it["requests"])[1]
    peer_rate = peer["requests"] / peer["seconds"]
    yield f"| pgbench, {POOL} connections | {sorted(theirs)[1]:,.0f} | | | 0 | |"
    yield f"| pgbench, told to plan once, as our connections are | {once:,.0f} | | | 0 | |"
    yield (f"| Mercurius, by the number alone, {CONNECTIONS} connections | {peer_rate:,.0f} | {peer['p50']:.1f} | {peer['p99']:.1f} |"
           f" {sum(it['errors'] for it in peers)} | |")
    yield (f"| GraphQL, {CONNECTIONS} connections | {rate:,.0f} | {full['p50']:.1f} | {full['p99']:.1f} |"
           f" {sum(it['errors'] for it in ours)} | {rate / once:.2f} of pgbench that plans once,"
           f" {rate / peer_rate:.2f} times Mercurius |")
    yield (f"| GraphQL, half of that load | {half['requests'] / half['seconds']:,.0f} | {half['p50']:.1f} |"
           f" {half['p99']:.1f} | {half['errors']} | |")
