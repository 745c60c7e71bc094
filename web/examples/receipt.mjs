// 核对回执：node receipt.mjs 回执文件 证书编号 姓名。Node.js 18 以上，不用别的库。
import { createHmac, createPublicKey, verify } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";

const decode = (base64url) => Buffer.from(base64url, "base64url");

function stop(why, code = 1) {
  console.log(why);
  process.exit(code);
}

/** 取不到，不说明回执是真是假。 */
async function fetched(address) {
  const answer = await fetch(address).catch((failure) => ({ status: "", text: () => failure.message }));
  if (!answer.ok) stop(`没有核对成：取不到 ${address} ${answer.status} ${await answer.text()}`, 2);
  return answer.text();
}

const { keys } = JSON.parse(await fetched(`${process.env.REGISTER}/.well-known/jwks.json`));

/** 令牌里的内容；签名对不上就停下。 */
function checked(token, kind) {
  const [head, body, signature] = token.split(".");
  const { alg, typ, kid } = JSON.parse(decode(head));
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== "ES256" || typ !== kind || !jwk) stop("不可信：种类不对，或者没有这个公钥");
  const key = { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" };
  if (!verify("sha256", `${head}.${body}`, key, decode(signature))) stop("不可信：不是登记册签的，或者改过");
  return JSON.parse(decode(body));
}

const [, , file, number, name] = process.argv;
const { exp, asked, certificates } = checked((await readFile(file, "utf8")).trim(), "receipt+jwt");
if (exp * 1000 <= Date.now()) stop("过期了");
const hash = createHmac("sha256", decode(asked.salt)).update(`${number}\u001f${name}`).digest("base64url");
if (hash !== asked.hash) stop("对不上：是为别的编号或姓名出的");
for (const { status_list } of certificates) {
  const found = checked(await fetched(status_list.uri), "statuslist+jwt");
  const bits = inflateSync(decode(found.status_list.lst));
  if (found.sub !== status_list.uri) stop("不可信：不是这份作废清单");
  if ((bits[status_list.idx >> 3] >> (status_list.idx & 7)) & 1) stop("证书已经作废");
}
console.log("有效");
