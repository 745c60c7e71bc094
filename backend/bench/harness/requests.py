"""What is asked."""

import json
from pathlib import Path

from harness.load import Request

BENCH = Path(__file__).resolve().parent.parent
REPOSITORY = BENCH.parent.parent
# What the eligibility wizard asks at its end. It is personal, so it is executed each time.
ELIGIBILITY = REPOSITORY / "schema/operations/site/Eligibility.graphql"
# What the site's page of lookups asks, receipt included. Personal too; it reads the database.
CERTIFICATE = REPOSITORY / "schema/operations/site/CertificateLookup.graphql"
# Settings of the server under test that differ from the packaged ones: all load comes from one client, which may ask without end.
OURS_SETTINGS = {
    "register.rate.points-per-minute": 0,
    "register.certificates.attempts-per-address": 0,
    "register.certificates.attempts-per-certificate": 0,
}

HEADERS = {"Accept": "application/graphql-response+json"}
POST_HEADERS = HEADERS | {"Content-Type": "application/json"}


def query(name):
    """An ad-hoc POST with another day in every request."""
    document = (BENCH / f"queries/{name}.graphql").read_text(encoding="utf-8")
    variables = json.loads((BENCH / f"queries/{name}.variables.json").read_text(encoding="utf-8"))
    return post({"query": document, "variables": variables})


def post(body):
    return Request("POST", "/graphql", POST_HEADERS, json.dumps(body, ensure_ascii=False))


def eligibility():
    """An applicant who said something about everything."""
    return json.loads((BENCH / "queries/Eligibility.variables.json").read_text(encoding="utf-8"))


def certificate(samples):
    """The first certificate of a file, by number and name."""
    number, name, *_ = samples.read_text(encoding="utf-8").splitlines()[1].split(",")
    return {"lookup": {"byNumber": {"number": number, "holderName": name}}}


def personal(document, variables):
    return post({"query": document.read_text(encoding="utf-8"), "variables": variables})
