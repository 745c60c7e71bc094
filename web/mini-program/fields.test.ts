import { expect, it } from "vitest";
import { answerTo, changed, operations } from "../e2e/answers";
import type { Screen } from "../e2e/phone";
import { Phone } from "../e2e/phone";
import { keys, receipt, statusList } from "../e2e/signed";
import { operationId } from "../tools/operation-ids.js";

/** Each screen asks for exactly the fields it shows: a field that can change while the screen, and what it does next, stays as it was is not shown. */
const TURNS = 400;

type Answers = ReadonlyMap<string, unknown>;

const phoneWith = (answers: Answers, asked: string[]) =>
  new Phone(async ({ url, data }) => {
    if (url.endsWith("/jwks.json")) return { statusCode: 200, data: keys() };
    if (url.includes("/status/")) return { statusCode: 200, data: statusList([]) };
    const id = data === undefined ? (new URL(url).searchParams.get("documentId") ?? "") : JSON.parse(data).documentId;
    asked.push(data ?? url);
    return { statusCode: 200, data: { data: answers.get(id) } };
  });

/** How one comes to the screen of an operation. */
const ways: Record<string, (phone: Phone) => Promise<Screen>> = {
  async Occupations(phone) {
    const page = await phone.open("occupations");
    await page.type("职业名称、拼音、首字母或编码", "茶艺");
    await page.tap("查找");
    return page;
  },
  Occupation: (phone) => phone.open("occupation", { code: "4-07-03-05" }),
  ApplyNow: (phone) => phone.open("occupation", { code: "4-07-03-05" }),
  Courses: (phone) => phone.open("courses"),
  Course: (phone) => phone.open("course", { id: "one" }),
  Rounds: (phone) => phone.open("rounds"),
  async Eligibility(phone) {
    const page = await phone.open("apply", { code: "4-07-03-05" });
    await page.choose("出生日期", "1990-03-15");
    await page.tap("算一算");
    return page;
  },
  async CertificateLookup(phone) {
    const form = await phone.open("certificates");
    await form.type("证书编号", "S000031000015243000001");
    await form.type("持证人姓名", "张三");
    await form.tap("查证书");
    return phone.follow();
  },
  async ReceiptNames(phone) {
    const form = await phone.open("certificates");
    phone.camera = receipt();
    await form.tap("扫回执或分享码");
    return phone.follow();
  },
};

/** All that comes of an answer: what can be read and followed, what is asked next, and what is handed to WeChat. */
async function comesOf(operation: string, answers: Answers): Promise<string> {
  const asked: string[] = [];
  const phone = phoneWith(answers, asked);
  const page = await ways[operation]?.(phone);
  if (page === undefined) throw new Error(`No way to the screen of ${operation} is written down.`);
  const shown = [page.text(), page.links(), page.call("onShareAppMessage")];
  await page.call("onReachBottom");
  page.call("copy");
  const calls = phone.calls.map(({ name, options }) => [name, options]);
  return JSON.stringify([shown, asked, calls]);
}

it.each(operations)(
  "$name asks for what its screen shows",
  async ({ name, file }) => {
    const unshown = new Set(answerTo(file, 0).leaves.map(({ path }) => path.join(".")));
    for (let turn = 0; turn < TURNS && unshown.size > 0; turn++) {
      const answers = new Map(operations.map((other) => [operationId(other.file), answerTo(other.file, turn).value]));
      const before = await comesOf(name, answers);
      for (const { path, others } of answerTo(file, turn).leaves) {
        if (!unshown.has(path.join("."))) continue;
        for (const other of others) {
          const answer = changed(answerTo(file, turn).value, path, other);
          const after = await comesOf(name, new Map([...answers, [operationId(file), answer]]));
          if (after !== before) unshown.delete(path.join("."));
        }
      }
    }
    expect([...unshown]).toEqual([]);
  },
  60_000,
);
