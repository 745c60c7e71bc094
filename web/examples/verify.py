# 查验证书，一次最多 100 个。只用 Python 3 自带的库。
import json, os, urllib.error, urllib.request

QUERY = """
query ($lookups: [CertificateLookupInput!]!) {
  verifyCertificates(lookups: $lookups, purpose: "招聘核验") {
    outcome
    certificates { number status statusReason level issuedOn occupation { name } }
    receipt { token }
  }
}
"""
lookups = [
    {"byNumber": {"number": "S000099000001205000000", "holderName": "样甲子"}},
    {"byIdentity": {"documentType": "RESIDENT_IDENTITY_CARD",
                    "documentNumber": "990001195001010007", "holderName": "样乙子"}},
]
request = urllib.request.Request(
    os.environ["REGISTER"] + "/graphql",
    json.dumps({"query": QUERY, "variables": {"lookups": lookups}}).encode(),
    {"Authorization": "Bearer " + os.environ["KEY"], "Content-Type": "application/json"})
try:
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
except urllib.error.HTTPError as refused:
    raise SystemExit(f"{refused.code} {refused.read().decode()}")
if "errors" in answer:
    raise SystemExit(answer["errors"])
for result in answer["data"]["verifyCertificates"]:
    print(result["outcome"], [(found["number"], found["status"]) for found in result["certificates"]])
