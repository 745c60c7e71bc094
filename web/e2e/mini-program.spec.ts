import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { operationId } from "../tools/operation-ids.js";
import { VALID, VOID } from "./certificate-forms";
import type { Answering, WxRequest } from "./phone";
import { Phone } from "./phone";
import { API } from "./where";

/** The built mini-program on a simulated phone, against the real API. */
const OPERATIONS = join(import.meta.dirname, "..", "..", "schema", "operations", "mini-program");

const BUILT = join(import.meta.dirname, "..", "dist-mini-program");

/** The ids of the operations that were sent. */
const sent = new Set<string>();

/** Sends requests to the test server, whatever address the mini-program was built for, and retries while the server is busy. */
const toServer: Answering = async (request) => {
  const answer = await once(request);
  return JSON.stringify(answer.data).includes('"code":"UNAVAILABLE"') ? toServer(request) : answer;
};

async function once({ url, method = "GET", header, data }: WxRequest): ReturnType<Answering> {
  const { pathname, search, searchParams } = new URL(url);
  sent.add(method === "POST" ? JSON.parse(data ?? "").documentId : (searchParams.get("documentId") ?? ""));
  const response = await fetch(new URL(pathname + search, API), { method, headers: header, body: data });
  const text = await response.text();
  // As wx.request does: JSON where it is, else the text.
  try {
    return { data: JSON.parse(text), statusCode: response.status };
  } catch {
    return { data: text, statusCode: response.status };
  }
}

const unreachable: Answering = () => Promise.reject(new Error("timeout"));

/** Holds requests until each is released, in any order. */
function held(): { answering: Answering; release: ((answer?: () => ReturnType<Answering>) => Promise<void>)[] } {
  const release: ((answer?: () => ReturnType<Answering>) => Promise<void>)[] = [];
  const answering = (request: WxRequest) =>
    new Promise<Awaited<ReturnType<Answering>>>((resolve, reject) => {
      release.push(async (answer = () => toServer(request)) => {
        await answer().then(resolve, reject);
        // What the page does with it comes after.
        await new Promise((later) => setTimeout(later));
      });
    });
  return { answering, release };
}

test.describe.configure({ mode: "serial" });

test("an occupation is found by pinyin, and leads to its page", async () => {
  const page = await new Phone(toServer).open("occupations");
  await page.tap("查找");
  expect(page.text()).toContain("请先填职业的名称");
  await page.type("职业名称、拼音、首字母或编码", "chayi");
  await page.tap("查找");
  expect(page.text()).toContain("茶艺师");
  expect(page.links()[0]).toBe("/pages/occupation/occupation?code=4-03-02-07");
  await page.type("职业名称、拼音、首字母或编码", "没有这样的职业");
  await page.tap("查找");
  expect(page.text()).toContain("没有找到。请换一个说法");
  expect(page.links()).toEqual([]);
});

test("what was found late for other words does not stand under the newer ones", async () => {
  const { answering, release } = held();
  const page = await new Phone(answering).open("occupations");
  await page.type("职业名称、拼音、首字母或编码", "chayi");
  const first = page.tap("查找");
  await page.type("职业名称、拼音、首字母或编码", "劳动关系");
  const second = page.tap("查找");
  await release[1]?.();
  expect(page.text()).toContain("劳动关系协调员");
  await release[0]?.();
  await Promise.all([first, second]);
  expect(page.text()).toContain("劳动关系协调员");
  expect(page.text()).not.toContain("茶艺师");
});

test("an occupation shows its five levels, the lowest first, and whether one can apply now", async () => {
  const phone = new Phone(toServer);
  const page = await phone.open("occupation", { code: "4-07-03-05" });
  expect(page.text()).toContain("职业培训师");
  expect(page.data.steps).toMatchObject([
    { name: "五级 初级工", who: "目录里没有机构评价", now: "目录里没有机构评价这一级，现在没有地方可以申报。" },
    { name: "四级 中级工" },
    { name: "三级 高级工", who: "上海市技师协会", now: expect.stringContaining("上海市技师协会") },
    { name: "二级 技师" },
    { name: "一级 高级技师" },
  ]);
  expect(page.text()).toContain("目录里没有机构评价这一级，现在没有地方可以申报。");
  expect(page.links()).toEqual([
    "/pages/apply/apply?code=4-07-03-05",
    "/pages/occupation-courses/occupation-courses?occupation=4-07-03-05",
  ]);
  expect(page.call("onShareAppMessage")).toEqual({
    title: "职业培训师：五个等级由谁评价，现在能不能报名",
    path: "/pages/occupation/occupation?code=4-07-03-05",
  });
  const none = await phone.open("occupation", { code: "8-99-99-99" });
  expect(none.text()).toContain("登记册里没有这个职业。");
});

test("may I apply: both facts, and nothing of the answers is kept or shared", async () => {
  const phone = new Phone(toServer);
  const page = await phone.open("apply", { code: "4-07-03-05" });
  await page.tap("算一算");
  expect(page.text()).toContain("请先选出生日期。");
  await page.choose("出生日期", "1990-03-15");
  await page.choose("打算从事这个职业", true);
  await page.tap("算一算");
  expect(page.text()).toContain("您符合五级/初级工的条件，但现在没有机构评价这一级");
  expect(page.text()).toContain("✓ 符合条件");
  expect(page.text()).toContain("目录里没有机构评价这一级，现在没有地方可以申报。");
  await page.choose("已有这个职业的证书", 2);
  expect(page.text()).not.toContain("您符合");
  await page.tap("算一算");
  expect(page.text()).toContain("请选证书的发证日期。");
  await page.choose("证书的发证日期", "2015-05-01");
  await page.choose("从哪天起做这个职业", "2010-03-01");
  await page.tap("算一算");
  expect(page.text()).toContain("三级/高级工");
  expect(JSON.stringify(page.call("onShareAppMessage"))).not.toMatch(/1990|2010|2015/);
});

test("an answer to what was said before a change shows nothing", async () => {
  const { answering, release } = held();
  const page = await new Phone(answering).open("apply", { code: "4-07-03-05" });
  await page.choose("出生日期", "1990-03-15");
  const asked = page.tap("算一算");
  await page.choose("出生日期", "2020-01-01");
  await release[0]?.();
  await asked;
  expect(page.text()).not.toContain("符合");
  expect(page.data).toMatchObject({ words: "", failed: false });
});

test("the calendar shows every organization's rounds, and one day goes into the phone's", async () => {
  const phone = new Phone(toServer);
  const page = await phone.open("rounds");
  expect(page.text()).toMatch(/共 \d+ 个批次|没有还要考的批次/);
  await page.choose("也看已经考完的", true);
  while (page.data.more) await page.call("onReachBottom");
  expect(page.data.rounds).toHaveLength(page.data.total as number);
  expect(page.text()).toContain("上海市技师协会");
  expect(page.text()).toContain("职业培训师");
  await page.call("onPullDownRefresh");
  expect(phone.asked("stopPullDownRefresh")).toHaveLength(1);
  expect(page.call("onShareAppMessage")).toMatchObject({ path: "/pages/rounds/rounds" });
});

/** A round that is to come, whatever day it is. */
const oneRound: Answering = async () => ({
  statusCode: 200,
  data: {
    data: {
      rounds: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: [
          {
            name: "第一批",
            organization: { name: "上海市技师协会" },
            application: { opensOn: "2096-02-01", closesOn: "2096-02-20" },
            payment: { opensOn: "2096-02-21", closesOn: "2096-02-25" },
            admissionTicketFrom: "2096-03-01",
            examDates: ["2096-03-07", "2096-03-08"],
            resultsExpectedBy: null,
            cancelled: false,
            offerings: [{ level: "LEVEL_3", occupation: { name: "职业培训师" } }],
          },
        ],
      },
    },
  },
});

test("which day goes into the phone's calendar is chosen, and what hinders that is said", async () => {
  const phone = new Phone(oneRound);
  const page = await phone.open("rounds");
  phone.choice = 1;
  await page.tap("记到手机日历");
  expect(phone.asked("showActionSheet")).toMatchObject([
    {
      itemList: [
        "开始申报，2096年2月1日",
        "申报截止，2096年2月20日",
        "缴费截止，2096年2月25日",
        "考试，2096年3月7日",
        "考试，2096年3月8日",
      ],
    },
  ]);
  expect(phone.asked("addPhoneCalendar")).toMatchObject([
    {
      title: "申报截止：上海市技师协会，第一批",
      startTime: Date.parse("2096-02-19T16:00:00Z") / 1000,
      allDay: true,
      alarm: true,
    },
  ]);
  expect(phone.asked("showToast")).toMatchObject([{ title: "已经记下" }]);
  phone.calendarFailure = "addPhoneCalendar:fail auth deny";
  await page.tap("记到手机日历");
  expect(phone.asked("showModal")).toMatchObject([{ title: "没有写日历的权限" }]);
  expect(phone.asked("openSetting")).toHaveLength(1);
  phone.calendarFailure = "addPhoneCalendar:fail cancel";
  await page.tap("记到手机日历");
  phone.choice = null;
  await page.tap("记到手机日历");
  expect(phone.asked("addPhoneCalendar")).toHaveLength(3);
  expect(phone.asked("showToast")).toHaveLength(1);
});

test("courses come page by page, each once, however often the end is reached", async () => {
  const phone = new Phone(toServer);
  const page = await phone.open("occupation-courses", { occupation: "4-07-03-02" });
  while (page.data.more) await Promise.all([page.call("onReachBottom"), page.call("onReachBottom")]);
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
  expect(page.text()).toContain("劳动关系协调员（三级）竞赛");
  expect(page.links()).toContain("/pages/course/course?id=changfeng-2024-2");
  await page.call("onPullDownRefresh");
  expect(page.data.total).toBe(courses.length);
  const none = await phone.open("occupation-courses", { occupation: "6-18-01-08" });
  expect(none.text()).toContain("现在没有课程");
  const all = await phone.open("courses");
  expect(all.data.total as number).toBeGreaterThan(courses.length);
});

test("a course tells all, its number can be called, and it is shared with its title", async () => {
  const phone = new Phone(toServer);
  const page = await phone.open("course", { id: "changfeng-2024-1" });
  expect(page.text()).toContain("职业培训师（三级）竞赛");
  expect(page.data.facts).toContainEqual({ label: "费用", text: "没有写" });
  expect(page.text()).toContain("不能补考");
  await page.tap("打电话");
  expect(phone.asked("makePhoneCall")).toMatchObject([{ phoneNumber: "62160044" }]);
  expect(page.call("onShareAppMessage")).toEqual({
    title: "职业培训师（三级）竞赛",
    path: "/pages/course/course?id=changfeng-2024-1",
  });
  const elsewhere = await phone.open("course", { id: "haimen-1" });
  expect(elsewhere.text()).toContain("不适用于上海：江苏省海门市");
});

test("a certificate is looked up by number and name; a void one says so first", async () => {
  const phone = new Phone(toServer);
  const form = await phone.open("certificates");
  await form.tap("查证书");
  expect(form.text()).toContain("请填证书编号。");
  await form.type("证书编号", "S12");
  await form.tap("查证书");
  expect(form.text()).toContain("证书编号有 22 位");
  expect(phone.asked("navigateTo")).toEqual([]);
  await form.type("证书编号", VOID.number);
  await form.type("持证人姓名", VOID.name);
  await form.tap("查证书");
  expect(JSON.stringify(phone.asked("navigateTo"))).not.toContain(VOID.number);
  const answer = await phone.follow();
  expect(answer.text().split("\n")[0]).toBe("这本证书已经作废");
  expect(phone.asked("setNavigationBarTitle")).toMatchObject([{ title: "这本证书已经作废" }]);
  expect(answer.text()).toContain("已作废，不能再用来证明技能等级");
  expect(answer.text()).toContain("这是样本");
  // Neither can be shared, and nothing of it stays.
  for (const screen of [form, answer]) expect(screen.call("onShareAppMessage")).toBeUndefined();
  answer.call("onUnload");
  expect(answer.text()).not.toContain("作废");
  expect((await phone.open("certificate")).text()).toContain("请回到“查证书”再查一次。");
  await form.tap("清除填的");
  expect(JSON.stringify(form.data)).not.toContain(VOID.name);
});

test("two facts that do not belong together are one answer, which confirms nothing", async () => {
  const phone = new Phone(toServer);
  const form = await phone.open("certificates");
  await form.type("证书编号", VALID.number);
  await form.type("持证人姓名", VOID.name);
  await form.tap("查证书");
  const answer = await phone.follow();
  expect(answer.text()).toContain("没有查到");
  expect(answer.text()).toContain("不说明这本证书有没有");
});

/** A share code, as its holder makes it. */
async function shareCode(): Promise<string> {
  const query = `mutation { createShareCode(lookup: {byNumber: {number: "${VALID.number}", holderName: "${VALID.name}"}}, days: 1) { code } }`;
  const response = await fetch(`${API}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.createShareCode.code;
}

test("a share code is scanned and answered; its receipt is scanned and checked on the phone", async () => {
  const code = await shareCode();
  const phone = new Phone(toServer);
  const form = await phone.open("certificates");
  phone.camera = `${API}/certificates/#${code}`;
  await form.tap("扫回执或分享码");
  const answer = await phone.follow();
  expect(answer.text()).toContain("查到 1 本证书");
  await answer.tap("复制回执的网址");
  const [{ data: address } = {}] = phone.asked("setClipboardData");
  expect(address).toMatch(/\/certificates\/receipt\/#/);

  phone.clipboard = String(address);
  await form.tap("粘贴回执或分享码");
  const receipt = await phone.follow();
  expect(receipt.text()).toContain("这份回执有效");
  expect(receipt.text()).toContain("没有作废");
  expect(receipt.text()).toContain("分享码");
  expect(receipt.text()).toContain("上海");

  phone.camera = String(address).slice(0, -6).concat("AAAAAA");
  await form.tap("扫回执或分享码");
  expect((await phone.follow()).text()).toContain("这份回执不可信");
  phone.camera = "https://weixin.qq.com/";
  await form.tap("扫回执或分享码");
  expect(form.text()).toContain("这不是登记册的回执，也不是分享码。");
  phone.camera = null;
  await form.tap("扫回执或分享码");
});

test("a code that WeChat itself has scanned is filled in, and asked for when its reader says so", async () => {
  const code = await shareCode();
  const phone = new Phone(toServer);
  const form = await phone.open("certificates", { q: encodeURIComponent(`${API}/certificates/#${code}`) });
  expect(form.text()).toContain("有人用分享码把证书给您看");
  expect(phone.asked("navigateTo")).toEqual([]);
  await form.tap("查证书");
  expect((await phone.follow()).text()).toContain("查到 1 本证书");
});

for (const [name, query] of [
  ["occupation", { code: "4-07-03-05" }],
  ["rounds", {}],
  ["courses", {}],
  ["course", { id: "haimen-1" }],
] as const) {
  test(`${name}: without a connection that is said, and it is asked again by hand and when there is one`, async () => {
    let reachable = false;
    const phone = new Phone((request) => (reachable ? toServer(request) : unreachable(request)));
    const page = await phone.open(name, query);
    expect(page.text()).toContain("连不上登记册");
    await page.tap("再试一次");
    expect(page.text()).toContain("连不上登记册");
    reachable = true;
    phone.network(true);
    await expect.poll(() => page.data.words).toBe("");
    expect(page.text()).not.toContain("连不上登记册");
  });
}

test("each failure has its own words, and what is not answered says nothing of a certificate", async () => {
  let error: object = { code: "RATE_LIMITED", retryAfter: 90 };
  const phone = new Phone(async () => ({ statusCode: 200, data: { errors: [{ extensions: error }] } }));
  const page = await phone.open("course", { id: "haimen-1" });
  expect(page.text()).toContain("请等大约2分钟再试");
  error = { code: "UNAVAILABLE" };
  await page.tap("再试一次");
  expect(page.text()).toContain("登记册现在很忙");
  const form = await phone.open("certificates");
  await form.type("证书编号", VALID.number);
  await form.type("持证人姓名", VALID.name);
  await form.tap("查证书");
  expect((await phone.follow()).text()).toContain("这不说明证书有没有、对不对。");
});

test("while it waits a screen says so, and one that was left shows nothing that comes late", async () => {
  const { answering, release } = held();
  const phone = new Phone(answering);
  const form = await phone.open("certificates");
  await form.type("证书编号", VALID.number);
  await form.type("持证人姓名", VALID.name);
  await form.tap("查证书");
  const answer = phone.begin("certificate");
  const loaded = answer.call("onLoad", {});
  expect(answer.text()).toContain("正在加载…");
  answer.call("onUnload");
  await release[0]?.();
  await loaded;
  expect(answer.text()).not.toContain("查到");
});

test("every screen and every picture of the tab bar is there, and each screen has its title", () => {
  const { pages, tabBar } = JSON.parse(readFileSync(join(BUILT, "app.json"), "utf8"));
  for (const page of pages) {
    for (const end of ["js", "wxml", "json"]) expect(existsSync(join(BUILT, `${page}.${end}`)), page).toBe(true);
    expect(JSON.parse(readFileSync(join(BUILT, `${page}.json`), "utf8")).navigationBarTitleText, page).toMatch(/./);
  }
  for (const { pagePath, text, iconPath, selectedIconPath } of tabBar.list) {
    expect(pages).toContain(pagePath);
    expect(text).toMatch(/./);
    for (const picture of [iconPath, selectedIconPath]) expect(existsSync(join(BUILT, picture)), picture).toBe(true);
  }
});

/** Screens with public data can be shared. The others cannot, because they show personal facts. */
test("what can be shared has a title", async () => {
  const phone = new Phone(unreachable);
  for (const page of JSON.parse(readFileSync(join(BUILT, "app.json"), "utf8")).pages) {
    const name = page.split("/").at(-1);
    const card = phone.begin(name).call("onShareAppMessage") as { title: string; path: string } | undefined;
    if (["certificates", "certificate", "receipt"].includes(name)) expect(card, name).toBeUndefined();
    else {
      expect(card?.title, name).toMatch(/../);
      expect(card?.path, name).toContain(`/pages/${name}/${name}`);
    }
  }
});

test("every operation of the mini-program has been sent", () => {
  const all = readdirSync(OPERATIONS).map((name) => operationId(join(OPERATIONS, name)));
  expect(all.filter((id) => !sent.has(id))).toEqual([]);
});
