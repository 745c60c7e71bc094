"""What happens to the register's own processes. Each tells what was seen, and whether what must hold has held."""

import http.client
import itertools
import json
import os
import re
import signal
import socket
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import quote

from harness.load import Request
from harness.machine import Failure, free_ports
from suite import nginx
from suite.load import CUT, PUBLIC, Load
from suite.register import QUESTION, Register, World

# Within what the proxy lets one address ask.
SLOWLY = {"kept": 0.1, "executed": 0.1, "lookup": 0.1, "publish": 0.2}
# What was published on one server is seen on the other within two seconds.
SEEN_EVERYWHERE = 3
# In Shanghai the 23rd of March begins, and with it the payment of a round whose applications have ended.
MIDNIGHT = datetime(2026, 3, 22, 16, tzinfo=UTC)
FACTS = Request("GET", "/graphql?query=" + quote("{catalogueItems(first: 1) {nodes {name}}}"))
ROUND = Request("GET", "/graphql?query=" + quote("{assessmentRounds {id status}}"))
HEAVIEST = (Path(__file__).resolve().parents[2] / "bench/queries/Heaviest.graphql").read_text(encoding="utf-8")


def killed_while_publishing(world):
    """kill -9 of the server five times while courses are published, and a start each time."""
    starts, faults, courses, lost = [], Counter(), 0, []
    for _ in range(5):
        with Load(world) as load:
            time.sleep(3)
            world.register.kill()
            starts.append(world.register.start())
            time.sleep(1)
        faults += Counter({what: count for what, count in load.outcomes(load.pauses).items()
                           if what.startswith("FALSE") or what[0].isdigit()})
        courses += len(load.published)
        lost += load.lost()
    return (f"{courses} courses were acknowledged, {len(lost)} of them lost or doubled; first answer {max(starts):.1f} s after the start at the latest"
            + _told(faults)), not lost and not faults, None, max(starts)


def killed_while_starting(world):
    """kill -9 at ten moments of a start on an empty database, migrations included; then a start that is left alone."""
    register = _fresh(world)
    for moment in (0.2, 0.5, 0.8, 1.1, 1.5, 2, 2.5, 3, 4, 5):
        register.begin()
        time.sleep(moment)
        register.kill()
    try:
        seconds = register.start()
        same = QUESTION.fetch(register.port).body == QUESTION.fetch(world.register.port).body
    finally:
        register.stop()
    return f"starts and answers as the other one does, {seconds:.1f} s after its start", same, None, seconds


def killed_while_importing(world):
    """kill -9 of an import of 100,000 certificates at six moments while it writes; then the import is run to its end, and once more."""
    file = world.directory / "many.csv"
    file.write_text(world.register.command_line("certificates", "sample", "100000"), encoding="utf-8")
    count = lambda: int(world.database.ask_in("register", "select count(*) from certificate"))
    before, halves, writing = count(), [], 0
    for moment in (0, 0.2, 0.5, 0.8, 1.2, 1.6):
        importing = world.register.begin_command("certificates", "import", "--samples", file)
        _begins_to_write(world, importing)
        time.sleep(moment)
        writing += importing.poll() is None
        importing.kill()
        importing.wait(30)
        time.sleep(0.5)
        halves.append(count())
    world.register.command_line("certificates", "import", "--samples", file)
    after = count()
    world.register.command_line("certificates", "import", "--samples", file)
    good = all(half in (before, after) for half in halves) and count() == after == max(100_000, before) and writing > 0
    size = int(world.database.ask_in("register", "select sum(pg_total_relation_size(relid)) from pg_partition_tree('certificate')"))
    return (f"{writing} times killed while it wrote; {before} rows before, then {halves}, {after} at the end, {count()} after the same once"
            f" more; {size / after:.0f} bytes each with their indexes"), good, None, None


def _begins_to_write(world, importing):
    """Waits until it does, or has ended."""
    written = "select count(*) from pg_stat_activity where query like 'copy certificate (%' and xact_start is not null"
    while importing.poll() is None:
        if world.database.ask(written) != "0":
            return


def told_to_stop(world):
    """SIGTERM ten times under load, and a start each time."""
    lost, ends, faults, answered, cut = [], [], Counter(), 0, 0
    for _ in range(10):
        with Load(world) as load:
            time.sleep(2)
            seconds, code = world.register.terminate()
            ends.append(seconds)
            if code != 143:
                faults[f"exit code {code}"] += 1
            world.register.start()
            time.sleep(1)
        outcomes = load.outcomes(load.pauses)
        answered += outcomes["ok"]
        cut += sum(outcomes[what] for what in CUT)
        faults += Counter({what: count for what, count in outcomes.items() if what not in ("ok", "away", "refused", *CUT)})
        lost += load.lost()
    # Without a proxy somebody connects in the very moment in which nobody listens any more. What is behind one is tried next.
    return (f"{answered} requests answered, {cut} connections closed before an answer; it ended {max(ends):.1f} s after the signal at the latest;"
            f" {len(lost)} acknowledged courses lost" + _told(faults)), not lost and not faults, None, None


def one_after_another(world):
    """Two servers behind nginx as it is shipped; ten times one of them is told to stop under load and started again."""
    port, other_port, second_port = free_ports(3)
    second = Register(world.package, world.directory, second_port, world.register.settings, name="second")
    second.start()
    front = type("Front", (), {"port": port})
    both = type("Both", (), {"register": front, "holders": world.holders, "key": world.key})
    try:
        with nginx.before(world.directory, port, other_port, [world.register.port, second_port]), Load(both, SLOWLY) as load:
            time.sleep(2)
            for number in range(10):
                server = (world.register, second)[number % 2]
                server.terminate()
                server.start()
                time.sleep(6)
        load.port = world.register.port
        time.sleep(SEEN_EVERYWHERE)
        lost = load.lost()
    finally:
        second.stop()
    seen, held = _all_answered(load)
    return f"{seen}, {len(lost)} acknowledged courses lost", held and not lost, load.p99(PUBLIC, 0, time.monotonic()), None


def _all_answered(load):
    """Everything public; of the rest a database that is asked by servers that are only just warm may refuse one, cleanly."""
    public, others = load.outcomes(PUBLIC), load.outcomes(set(load.pauses) - set(PUBLIC))
    return (f"public answers {dict(public)}; lookups and changes {dict(others)}", set(public) == {"ok"} and set(others) <= {"ok", "refused"})


def newer_beside_older(world):
    """Two servers of the version before behind nginx; one after another is replaced by this version, migrations included, and back."""
    if not world.before:
        return "not tried: no version before was named (--before)", True, None, None
    place = world.directory / "before"
    place.mkdir(exist_ok=True)
    port, other_port, *ports = free_ports(4)
    world.database.create("rolling")
    older = World(world.before, place, world.database, world.proxy, None, world.password)
    older.name = "rolling"
    settings = older.settings(world.proxy.port)
    versions = {package: [Register(package, place, at, settings, name=f"{what}{at}") for at in ports]
                for what, package in (("older", world.before), ("newer", world.package))}
    older.register = versions[world.before][0]
    older.fill()
    for server in versions[world.before]:
        server.start()
    begun = _change_sets(world)
    front = type("Front", (), {"port": port})
    both = type("Both", (), {"register": front, "holders": older.holders, "key": older.key})
    try:
        with nginx.before(place, port, other_port, ports), Load(both, SLOWLY) as load:
            time.sleep(3)
            for before, after in ((world.before, world.package), (world.package, world.before)):
                for number in (0, 1):
                    versions[before][number].terminate()
                    versions[after][number].start()
                    time.sleep(6)
            ended = _change_sets(world)
        load.port = ports[0]
        time.sleep(SEEN_EVERYWHERE)
        lost = load.lost()
    finally:
        for server in itertools.chain(*versions.values()):
            server.stop()
    seen, held = _all_answered(load)
    return (f"{seen}, {len(lost)} acknowledged courses lost, {ended - begun} change sets of the newer one"), held and not lost, load.p99(PUBLIC, 0, time.monotonic()), None


def _change_sets(world):
    return int(world.database.ask_in("rolling", "select count(*) from databasechangelog"))


def small_heap(world):
    """A heap of 256 MB, 16 clients that ask the heaviest query for 20 s, each time for another day, and one that asks a small one."""
    outcomes, small, end = Counter(), [], time.monotonic() + 20

    def heavy(number):
        day = 0
        while time.monotonic() < end:
            day += 1
            body = json.dumps({"query": HEAVIEST, "variables": {"asOf": f"{3000 + number * 50 + day % 50}-01-01"}})
            outcomes[_ask(world.register.port, body)[0]] += 1

    def light():
        while time.monotonic() < end:
            outcome, seconds = _ask(world.register.port, QUESTION.body)
            outcomes[f"small: {outcome}"] += 1
            small.append(seconds)
            time.sleep(0.1)

    threads = [threading.Thread(target=heavy, args=(number,)) for number in range(16)] + [threading.Thread(target=light)]
    _together(threads)
    time.sleep(2)
    good = set(outcomes) <= {"200", "503", "small: 200", "small: 503"} and outcomes["small: 200"] > 0 and world.register.answers()
    p99 = sorted(small)[int(0.99 * (len(small) - 1))]
    return (f"{dict(sorted(outcomes.items()))}; {world.register.process.memory_mb():.0f} MB resident", good, p99, None)


def idle_connections(world):
    """3,000 connections that say nothing, while others ask; 2,048 are let in at once."""
    held = []
    with Load(world, {"kept": 0.05, "executed": 0.05}) as load:
        time.sleep(2)
        begun = time.monotonic()
        for _ in range(3000):
            connection = socket.socket()
            connection.settimeout(2)
            try:
                connection.connect(("127.0.0.1", world.register.port))
                held.append(connection)
            except OSError:
                connection.close()
        opened = time.monotonic()
        newcomer = _newcomer(world.register.port, 60)
        time.sleep(2)
    outcomes = load.outcomes(PUBLIC, begun)
    for connection in held:
        connection.close()
    good = set(outcomes) <= {"ok"} and newcomer is not None
    return (f"{len(held)} opened in {opened - begun:.1f} s; those who were connected: {dict(outcomes)}; a newcomer was answered after "
            f"{newcomer if newcomer is None else round(newcomer, 1)} s"), good, load.p99(PUBLIC, begun, time.monotonic()), newcomer


def damaged_data(world):
    """A start on reference data that somebody has damaged: it is refused with the reason, or the answers are right."""
    seen, good = [], True
    if world.database.ask("select 1 from pg_database where datname = 'fresh'") != "1":
        register = _fresh(world)
        register.start()
        register.stop()
    for number, (what, damage) in enumerate({
        "a table emptied": "truncate organization cascade",
        "a table gone": "drop table source_passage cascade",
        "a row gone": "set session_replication_role = replica; delete from occupation where code = '4-07-03-05'",
        "the version gone": "delete from data_version",
    }.items()):
        name = f"damaged{number}"
        world.database.create(name, "fresh")
        world.database.ask_in(name, damage)
        register = Register(world.package, world.directory, world.register.port + 2, world.settings(world.proxy.port, name), name=name)
        register.begin()
        outcome = _refused_or_right(world, register)
        register.stop()
        good = good and outcome in ("refused", "right")
        seen.append(f"{what}: {outcome}")
    return "; ".join(seen), good, None, None


def clock_over_midnight(world):
    """A server whose clock goes over midnight in Shanghai, which is the end of a round's applications, while it is asked."""
    library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    if not library:
        raise Failure("libfaketime is missing. On Debian: apt-get install libfaketime")
    register = Register(world.package, world.directory, world.register.port + 4, world.settings(world.proxy.port), name="midnight")
    clock = world.directory / "clock"
    _set_clock(clock, MIDNIGHT - timedelta(hours=2))
    register.environment |= {
        "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_CACHE_DURATION": "1", "TZ": "UTC",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
    register.start()
    # However long the start took, it is asked for a while before midnight.
    _set_clock(clock, MIDNIGHT - timedelta(seconds=20))
    time.sleep(2)
    small = type("Small", (), {"register": register, "holders": world.holders, "key": ""})
    told, wrong, begun = Counter(), [], time.monotonic()
    try:
        with Load(small, {"kept": 0.02, "executed": 0.02, "lookup": 0.1}) as load:
            now = MIDNIGHT - timedelta(minutes=1)
            while now < MIDNIGHT + timedelta(seconds=15) and time.monotonic() - begun < 90:
                answer = ROUND.fetch(register.port)
                now = parsedate_to_datetime(answer.headers["Date"])
                rounds = (answer.data() or {"assessmentRounds": []})["assessmentRounds"]
                status = next((each["status"] for each in rounds if each["id"] == "org-015-2026-04"), f"status {answer.status}")
                told[status] += 1
                # The header tells the second in which the answer was ended, and the answer perhaps the one before.
                if abs((now - MIDNIGHT).total_seconds()) > 2 and (status == "APPLICATION_OPEN") != (now < MIDNIGHT):
                    wrong.append(f"{status} at {now:%H:%M:%S}")
                kept = re.search(r"max-age=(\d+)", FACTS.fetch(register.port).headers.get("Cache-Control", ""))
                if kept and now < MIDNIGHT and now + timedelta(seconds=int(kept[1])) > MIDNIGHT + timedelta(seconds=1):
                    wrong.append(f"kept beyond midnight: {kept[0]} at {now:%H:%M:%S}")
                time.sleep(0.02)
    finally:
        register.stop()
    outcomes = load.outcomes(load.pauses)
    good = set(outcomes) == {"ok"} and not wrong and list(told) == ["APPLICATION_OPEN", "PAYMENT"]
    return (f"{dict(outcomes)}; the round: {dict(told)}" + (f"; wrong: {wrong[:3]}" if wrong else ""), good,
            load.p99(PUBLIC, begun, time.monotonic()), None)


def _set_clock(file, moment):
    """The file tells by how much the clock of a server is ahead."""
    ahead = (moment - datetime.now(UTC)).total_seconds()
    other = file.with_suffix(".new")
    other.write_text(f"{ahead:+.0f}\n")
    other.rename(file)


def _fresh(world):
    world.database.create("fresh")
    return Register(world.package, world.directory, world.register.port + 1, world.settings(world.proxy.port, "fresh"), name="fresh")


def _refused_or_right(world, register):
    expected = QUESTION.fetch(world.register.port).body
    for _ in range(600):
        if register.process.popen.poll() is not None:
            log = register.process.log.read_text(errors="replace")
            return "refused" if "\tat org.skillregister" not in log else "refused with a stack trace"
        try:
            answer = QUESTION.fetch(register.port, 5)
            return "right" if answer.body == expected else f"answers {answer.status} {answer.body[:100].decode(errors='replace')}"
        except OSError:
            time.sleep(0.1)
    return "neither answers nor ends"


def embedded_killed(world):
    """kill -9 of the embedded PostgreSQL under the server that has started it."""
    settings = {"register.embedded-postgres.directory": world.directory / "embedded"}
    register = Register(world.package, world.directory, world.register.port + 3, settings, name="embedded")
    register.start()
    try:
        postmaster = _postmaster(world.directory / "embedded")
        small = type("Small", (), {"register": register, "holders": [], "key": ""})
        with Load(small, {"kept": 0.02, "executed": 0.02}) as load:
            time.sleep(1)
            begun = time.monotonic()
            os.kill(postmaster, signal.SIGKILL)
            back = _until(lambda: _operations(register.port) == 200 and time.monotonic() - begun > 3, 60)
            time.sleep(1)
        outcomes = load.outcomes(PUBLIC)
        good = set(outcomes) == {"ok"} and back is not None
        return f"public answers {dict(outcomes)}; the database answers again after {back} s", good, load.p99(PUBLIC, begun, time.monotonic()), back
    finally:
        register.stop()


def _postmaster(directory):
    """Of the PostgreSQL whose data are there; it is nobody's child."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            program, *arguments = (process / "cmdline").read_text().split("\0")
        except OSError:
            continue
        if program.endswith("/postgres") and any(argument.startswith(str(directory)) for argument in arguments):
            return int(process.name)
    raise Failure(f"No PostgreSQL runs on {directory}")


def _operations(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/actuator/health/operations")
        return connection.getresponse().status
    except OSError:
        return 0
    finally:
        connection.close()


def _until(condition, seconds):
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        if condition():
            return round(time.monotonic() - begun, 1)
        time.sleep(0.1)
    return None


def _newcomer(port, seconds):
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        try:
            if QUESTION.fetch(port, 5).status == 200:
                return time.monotonic() - begun
        except OSError:
            pass
    return None


def _ask(port, body):
    begun = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    try:
        connection.request("POST", "/graphql", body.encode(), {"Content-Type": "application/json"})
        response = connection.getresponse()
        answer = json.loads(response.read())
        good = bool(answer.get("data")) if response.status == 200 else answer["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
        return (str(response.status) if good else f"{response.status}, wrong"), time.monotonic() - begun
    except (OSError, ValueError, http.client.HTTPException) as broken:
        return f"no answer: {type(broken).__name__}", time.monotonic() - begun
    finally:
        connection.close()


def _together(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)


def _told(faults):
    return f"; beside answers: {dict(faults)}" if faults else ""


FAULTS = [killed_while_publishing, killed_while_starting, killed_while_importing, told_to_stop, one_after_another, newer_beside_older, small_heap, idle_connections,
          damaged_data, embedded_killed, clock_over_midnight]
