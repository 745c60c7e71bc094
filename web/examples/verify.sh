#!/bin/sh
# 查验证书，一次最多 100 个。REGISTER 是登记册的地址，KEY 是您的密钥。
set -eu
curl --fail-with-body -sS "$REGISTER/graphql" \
  -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' --data-binary @- <<'JSON'
{
  "query": "query ($lookups: [CertificateLookupInput!]!) { verifyCertificates(lookups: $lookups, purpose: \"招聘核验\") { outcome certificates { number status statusReason level issuedOn occupation { name } } receipt { token } } }",
  "variables": {
    "lookups": [
      {"byNumber": {"number": "S000099000001205000000", "holderName": "样甲子"}},
      {"byIdentity": {"documentType": "RESIDENT_IDENTITY_CARD", "documentNumber": "990001195001010007", "holderName": "样乙子"}}
    ]
  }
}
JSON
