// 问登记册：node query.ts 问法.graphql '{"变量": "值"}'。Node.js 22.18 以上，不用别的库。
import { readFile } from "node:fs/promises";

interface Answer<Data> {
  data?: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

/** 答案里的 data；出错就抛出服务器说的原因。 */
export async function ask<Data>(register: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${register}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join("\n"));
  if (data === undefined) throw new Error(`${response.status}`);
  return data;
}

const [, program = "", file, variables] = process.argv;
if (program.endsWith("query.ts") && file !== undefined) {
  const query = await readFile(file, "utf8");
  const data = await ask(process.env.REGISTER ?? "", query, JSON.parse(variables ?? "{}"));
  console.log(JSON.stringify(data, null, 2));
}
