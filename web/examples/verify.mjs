// 查验证书，一次最多 100 个。Node.js 18 以上，不用别的库。
const { REGISTER, KEY } = process.env;
const query = `
  query ($lookups: [CertificateLookupInput!]!) {
    verifyCertificates(lookups: $lookups, purpose: "招聘核验") {
      outcome
      certificates { number status statusReason level issuedOn occupation { name } }
      receipt { token }
    }
  }`;
const lookups = [
  { byNumber: { number: "S000099000001205000000", holderName: "样甲子" } },
  {
    byIdentity: {
      documentType: "RESIDENT_IDENTITY_CARD",
      documentNumber: "990001195001010007",
      holderName: "样乙子",
    },
  },
];
const response = await fetch(`${REGISTER}/graphql`, {
  method: "POST",
  headers: { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" },
  body: JSON.stringify({ query, variables: { lookups } }),
});
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
for (const { outcome, certificates } of data.verifyCertificates) {
  console.log(outcome, certificates.map(({ number, status }) => `${number} ${status}`).join("，"));
}
