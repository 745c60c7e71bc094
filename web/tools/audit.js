// Runs every audit of the public graphql-http suite (MUST, SHOULD and MAY) against the server at BASE_URL.
import { serverAudits } from "graphql-http";

const server = process.env.BASE_URL;
if (!server) {
  throw new Error("Set BASE_URL to a running server");
}

const audits = serverAudits({ url: `${server}/graphql`, fetchFn: fetch });
const failures = [];
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status !== "ok") {
    failures.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}
for (const failure of failures) {
  console.log(failure);
}
console.log(`${audits.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = audits.length > 0 && failures.length === 0 ? 0 : 1;
