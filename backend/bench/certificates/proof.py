"""What must hold at this size: voided, verified in batch, receipts checked by another implementation, nothing personal written."""

import json
import subprocess
import time
from pathlib import Path

import lookups
from harness.load import Request
from harness.machine import Failure, java_home, run

CHECK = Path(__file__).parent / "CheckReceipt.java"
REPOSITORY = Path.home() / ".m2/repository"


def require(holds, what):
    if not holds:
        raise Failure(f"Does not hold: {what}")
    return f"- {what}"


def ask(port, number, name):
    return lookups.lookup(number, name).fetch(port).data()["certificateLookup"]


def batch(port, key, asked):
    """Asks for all of them in one request."""
    body = {
        "query": "query($l: [CertificateLookupInput!]!) { verifyCertificates(lookups: $l) { outcome certificates { number } } }",
        "variables": {"l": [{"byNumber": {"number": number, "holderName": name}} for number, name in asked]},
    }
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    begun = time.monotonic()
    answer = Request("POST", "/graphql", headers, json.dumps(body, ensure_ascii=False)).fetch(port).data()
    return answer["verifyCertificates"], (time.monotonic() - begun) * 1000


def jars():
    """jose4j, which the backend's tests use."""
    found = [next(iter(sorted(REPOSITORY.glob(pattern))), None) for pattern in (
        "org/bitbucket/b_c/jose4j/*/jose4j-*.jar", "org/slf4j/slf4j-api/2*/slf4j-api-2*.jar")]
    if None in found:
        raise Failure("jose4j is not in the local repository: mvn package")
    return ":".join(map(str, found))


def voided(row):
    """The row of a file as one that has become void."""
    fields = row.rstrip("\n").split(",")
    return ",".join([*fields[:-2], "VOID", "MISCONDUCT"]) + "\n"


def check(register, directory, port, samples):
    """Yields what holds; fails at the first thing that does not."""
    with open(samples, encoding="utf-8") as lines:
        header, *rows = [next(lines) for _ in range(101)]
    asked = [tuple(row.split(",", 2)[:2]) for row in rows]
    row = next(row for row in rows if ",VALID," in row)
    number, name, _, document, *_ = row.split(",")
    before = ask(port, number, name)
    yield require(before["certificates"][0]["status"] == "VALID", "a certificate is found and valid")
    yield require(ask(port, number, "样某某")["certificates"] == [], "with another name nothing is found")

    receipt = directory / "receipt.jws"
    receipt.write_text(before["receipt"]["token"])
    jwks = directory / "jwks.json"
    jwks.write_bytes(Request("GET", "/.well-known/jwks.json").fetch(port).body)
    checked = run(java_home() / "bin/java", "-cp", jars(), CHECK, receipt, jwks)
    yield require("MATCHED" in checked, "its receipt is right in the eyes of jose4j")
    register.run("certificates", "check-receipt", receipt, "--keys", jwks, stdout=subprocess.DEVNULL)
    yield "- and in those of `certificates check-receipt`, without database and network"

    file = directory / "void.csv"
    file.write_text(header + voided(row), encoding="utf-8")
    seconds, *_ = register.import_file(file)
    after = ask(port, number, name)
    yield require(after["certificates"][0]["status"] == "VOID", f"voided by an import of one line ({seconds:.1f} s with its JVM)")

    issued = register.run("keys", "issue", "--scope", "certificates:verify", "--name", "bench", stdout=subprocess.PIPE, text=True)
    time.sleep(10)
    answers, millis = batch(port, issued.stdout.strip(), asked)
    yield require([answer["certificates"][0]["number"] for answer in answers] == [number for number, _ in asked],
                  f"100 verified in one request, in the order asked ({millis:.0f} ms, the first time)")

    markers = directory / "markers.txt"
    markers.write_text(f"{document}\n{name}\n", encoding="utf-8")
    places = [directory / "postgres/data", *directory.glob("*.log")]
    found = subprocess.run(["grep", "-rlaFf", markers, *places], stdout=subprocess.PIPE, text=True)
    if found.returncode > 1:
        raise Failure("grep failed")
    yield require(found.returncode == 1, "neither its holder's name nor document is in any file of the database or in any log")
