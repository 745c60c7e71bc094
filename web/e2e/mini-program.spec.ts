import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { operationId } from "../tools/operation-ids.js";

/** The built mini-program, run as WeChat runs it: no fetch, no URL, no document; requests go to the real API. */
const BUILT = join(import.meta.dirname, "..", "dist-mini-program");
const OPERATIONS = join(import.meta.dirname, "..", "..", "schema", "operations", "mini-program");

interface WxRequest {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
  success(answer: { data: unknown; statusCode: number }): void;
  fail(failure: { errMsg: string }): void;
}

type Data = Record<string, unknown>;

interface Page {
  data: Data;
  setData(changes: Data): void;
  [method: string]: unknown;
}

/** The ids of the operations that were sent. */
const sent = new Set<string>();

/** `wx.request` to the server of the tests, whatever address the mini-program was built for. */
function wx(baseURL: string, dialled: string[]) {
  return {
    request({ url, method, header, data, success, fail }: WxRequest) {
      const { pathname, search, searchParams } = new URL(url);
      sent.add(method === "POST" ? JSON.parse(data ?? "").documentId : (searchParams.get("documentId") ?? ""));
      fetch(new URL(pathname + search, baseURL), { method, headers: header, body: data })
        .then(async (response) => success({ data: await response.json(), statusCode: response.status }))
        .catch((failure: Error) => fail({ errMsg: failure.message }));
    },
    stopPullDownRefresh() {},
    makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => dialled.push(phoneNumber),
  };
}

/** Loads a page's script with all it requires, and makes the page as WeChat would. */
function open(name: string, baseURL: string, dialled: string[] = []): Page {
  const pages: Page[] = [];
  const realm = createContext({ wx: wx(baseURL, dialled), Page: (page: Page) => pages.push(page), App() {} });
  const run = (file: string): unknown => {
    const module = { exports: {} };
    const wrapped = runInContext(`(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`, realm);
    wrapped(module, module.exports, (path: string) => run(join(dirname(file), path)));
    return module.exports;
  };
  run(join(BUILT, `pages/${name}/${name}.js`));
  const [page] = pages;
  if (page === undefined) throw new Error(`${name} calls no Page.`);
  page.data = structuredClone(page.data);
  page.setData = (changes) => Object.assign(page.data, structuredClone(changes));
  return page;
}

const call = (page: Page, method: string, ...given: unknown[]) =>
  (page[method] as (...given: unknown[]) => Promise<void>).call(page, ...given);

/** Everything that a template names is something that its page has. */
function expectTemplateOf(name: string, page: Page): void {
  const template = readFileSync(join(BUILT, `pages/${name}/${name}.wxml`), "utf8");
  const items = [...template.matchAll(/wx:for-item="(\w+)"/g)].map(([, item]) => item);
  const known = new Set([...Object.keys(page.data), "item", "index", ...items]);
  for (const [, expression = ""] of template.matchAll(/\{\{([^}]+)\}\}/g)) {
    for (const [identifier] of expression.matchAll(/(?<![.\w])[a-z]\w*/gi)) expect(known).toContain(identifier);
  }
  for (const [, handler = ""] of template.matchAll(/bind\w+="(\w+)"/g)) expect(typeof page[handler]).toBe("function");
  const open: string[] = [];
  for (const [tag, closing, element = ""] of template.matchAll(/<(\/?)([\w-]+)(?:"[^"]*"|[^">])*>/g)) {
    if (closing) expect(open.pop()).toBe(element);
    else if (!tag.endsWith("/>")) open.push(element);
  }
  expect(open).toEqual([]);
}

test.describe.configure({ mode: "serial" });

test("an occupation is found by pinyin", async ({ baseURL }) => {
  const page = open("occupations", baseURL ?? "");
  await call(page, "onInput", { detail: { value: "chayi" } });
  await call(page, "search");
  expect(page.data.words).toBe("");
  expect((page.data.occupations as unknown[])[0]).toMatchObject({ code: "4-03-02-07", name: "茶艺师" });
  expectTemplateOf("occupations", page);
});

test("an occupation shows its five levels, the lowest first", async ({ baseURL }) => {
  const page = open("occupation", baseURL ?? "");
  await call(page, "onLoad", { code: "4-07-03-05" });
  expect(page.data).toMatchObject({ words: "", name: "职业培训师" });
  expect(page.data.steps).toMatchObject([
    { name: "五级 初级工", who: "目录里没有机构评价", now: "目录里没有机构评价这一级，现在没有地方可以申报。" },
    { name: "四级 中级工" },
    { name: "三级 高级工", who: "上海市技师协会", now: expect.stringContaining("上海市技师协会") },
    { name: "二级 技师" },
    { name: "一级 高级技师" },
  ]);
  expectTemplateOf("occupation", page);
  await call(page, "onLoad", { code: "8-99-99-99" });
  expect(page.data.words).toBe("登记册里没有这个职业。");
});

test("courses come page by page", async ({ baseURL }) => {
  const page = open("courses", baseURL ?? "");
  await call(page, "onLoad", { occupation: "4-07-03-02" });
  expect(page.data.words).toBe("");
  while (page.data.more) await call(page, "onReachBottom");
  const courses = page.data.courses as { id: string }[];
  expect(courses).toHaveLength(page.data.total as number);
  expect(new Set(courses.map(({ id }) => id)).size).toBe(courses.length);
  expect(courses).toContainEqual({
    id: "changfeng-2024-2",
    title: "劳动关系协调员（三级）竞赛",
    tags: [
      { kind: "over", text: "已经结束" },
      { kind: "competition", text: "称作竞赛" },
    ],
    provider: "没有写谁办",
    days: "开课2024年7月6日（暂定），报名截止没有写",
  });
  await call(page, "onPullDownRefresh");
  expect(page.data.total).toBe(courses.length);
  expectTemplateOf("courses", page);
});

test("a course tells all, and its number can be called", async ({ baseURL }) => {
  const dialled: string[] = [];
  const page = open("course", baseURL ?? "", dialled);
  await call(page, "onLoad", { id: "changfeng-2024-1" });
  expect(page.data).toMatchObject({ title: "职业培训师（三级）竞赛", elsewhere: "" });
  expect(page.data.facts).toContainEqual({ label: "费用", text: "没有写" });
  expect(page.data.competition).toContain("不能补考");
  await call(page, "call");
  expect(dialled).toEqual(["62160044"]);
  expectTemplateOf("course", page);
  await call(page, "onLoad", { id: "haimen-1" });
  expect(page.data.elsewhere).toBe("不适用于上海：江苏省海门市");
});

test("without a connection it is said, and can be asked again", async () => {
  const page = open("course", "http://127.0.0.1:1");
  await call(page, "onLoad", { id: "haimen-1" });
  expect(page.data).toMatchObject({ words: "没有连上登记册，请看看网络。", failed: true });
});

test("every operation of the mini-program has been sent", () => {
  const all = readdirSync(OPERATIONS).map((name) => operationId(join(OPERATIONS, name)));
  expect([...sent].sort()).toEqual(all.sort());
});
