import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conflicts } from "../model/conflicts.js";
import { register } from "../model/register.js";
import { htmlFiles } from "./html-files.js";

/** The built pages, without an address for reports and with one: `eleventy` writes them anew, beside the scripts and styles of `dist`. */
const SETTING = "https://issues.example/new?title={subject}&body={body}";
/** @type {{ silent: string, reporting: string }} */
const folders = { silent: "", reporting: "" };

beforeAll(() => {
  folders.silent = build("");
  folders.reporting = build(SETTING);
}, 180_000);

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** @param {string} setting */
function build(setting) {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const operator =
    setting === "" ? {} : { OPERATOR_NAME: "某某中心", OPERATOR_CONTACT: "mailto:desk@register.example" };
  const licence =
    setting === "" ? {} : { DATA_LICENCE_NAME: "CC0 1.0", DATA_LICENCE_URL: "https://licence.example/cc0" };
  const env = {
    ...process.env,
    ...{ OPERATOR_NAME: "", OPERATOR_CONTACT: "", DATA_LICENCE_NAME: "", DATA_LICENCE_URL: "" },
    ...operator,
    ...licence,
    REPORT_ERROR_URL: setting,
    SITE_ORIGIN: "https://register.example",
    API_ORIGIN: "",
  };
  execFileSync("node_modules/.bin/eleventy", ["--quiet", `--output=${folder}`], { env, stdio: "pipe" });
  return folder;
}

/** @param {string} folder @param {string} path */
const html = (folder, path) => readFileSync(join(folder, path, "index.html"), "utf8");

/** The words of a page, or of its section with the id. @param {string} path @param {string} [id] */
function words(path, id) {
  const page = html(folders.silent, path);
  const section =
    id === undefined
      ? page
      : (page.match(new RegExp(`<section[^>]* aria-labelledby="${id}"[\\s\\S]*?</section>`))?.[0] ??
        page.match(new RegExp(`<summary[^>]*><h\\d[^>]* id="${id}"[\\s\\S]*?</details>`))?.[0] ??
        "");
  return section.replace(/<[^>]+>/g, "").replace(/\s+/g, "");
}

/**
 * What the links of a page report, without what stands in every one.
 *
 * @param {string} path
 */
function reported(path) {
  return [...html(folders.reporting, path).matchAll(/class="govuk-link cite__report" href="([^"]+)"/g)].map(
    ([, href = ""]) => {
      const { searchParams } = new URL(href.replaceAll("&amp;", "&"));
      const body = searchParams.get("body") ?? "";
      expect(body).toContain(`https://register.example${path}`);
      expect(body).toContain(`数据版本：${register.version.id}`);
      return { fact: body.match(/^事实：(.+)$/m)?.[1] ?? "", citation: body.match(/^出处：(.+)$/m)?.[1] ?? "" };
    },
  );
}

describe("with an address for reports", () => {
  test("every citation, conflict and row names its fact and where it is printed", () => {
    for (const file of htmlFiles(folders.reporting)) {
      const path = file.slice(folders.reporting.length).replace(/index\.html$/, "");
      if (!path.endsWith("/")) continue;
      for (const { fact, citation } of reported(path)) {
        expect(fact, `${path}: ${citation}`).toMatch(/.+：.+/);
        expect(citation, `${path}: ${fact}`).toMatch(/〔20\d\d〕|沪技师|《.+》|第|附件/);
      }
    }
  });

  test("every conflict has a link of its own", () => {
    const page = html(folders.reporting, "/sources/");
    const told = reported("/sources/").map(({ fact }) => fact.replace(/\s/g, ""));
    for (const { number, decides } of conflicts) {
      const conflict = page.split(`id="conflict-${number}"`)[1]?.split("</li>")[0] ?? "";
      expect(conflict, `conflict ${number}`).toContain("cite__report");
      expect(told.filter((fact) => fact.includes(`疑点${number}${decides}`.replace(/\s/g, "")))).toHaveLength(1);
    }
  });

  test.each([
    ["/catalogue/", register.items.length],
    ["/selection/2024/", register.round.items.length],
  ])("every row of %s has one", (path, rows) => {
    const own = reported(path).filter(({ citation }) => /，附件 序号\d+$/.test(citation));
    expect(own).toHaveLength(rows);
    expect(new Set(own.map(({ citation }) => citation)).size).toBe(rows);
  });

  test("a row names its occupation, its levels and its place", () => {
    expect(reported("/catalogue/")).toContainEqual({
      fact: expect.stringContaining("咖啡师"),
      citation: "沪人社职〔2024〕38号，附件 序号79",
    });
    expect(reported("/organizations/org-015/")).toContainEqual({
      fact: expect.stringContaining("职业培训师"),
      citation: "沪人社职〔2024〕38号，附件 序号43",
    });
  });

  test("every page has a way to report it", () => {
    for (const file of htmlFiles(folders.reporting).filter((name) => !name.includes("/embed/"))) {
      expect(readFileSync(file, "utf8"), file).toContain("报告这一页的错误");
    }
  });
});

test("without an address nothing is offered", () => {
  for (const file of htmlFiles(folders.silent)) {
    expect(readFileSync(file, "utf8"), file).not.toMatch(
      /cite__report|passage__report|报错|报告这一页的错误|issues\.example/,
    );
  }
});

describe("who is behind it", () => {
  test("is said where it is set", () => {
    const about = html(folders.reporting, "/about/");
    expect(about).toContain("由某某中心运营");
    expect(about).toContain('<a class="govuk-link" href="mailto:desk@register.example">desk@register.example</a>');
    expect(html(folders.reporting, "/schools/")).toContain('href="mailto:desk@register.example"');
    expect(html(folders.reporting, "/terms/")).toContain('href="https://licence.example/cc0"');
    const data = html(folders.reporting, "/data/");
    expect(data).toContain('"license":"https://licence.example/cc0"');
    expect(data).toContain('"publisher":{"@type":"Organization","name":"某某中心"}');
  });

  test("is said to be unknown where it is not", () => {
    expect(words("/about/", "operator")).toContain("没有写明运营方");
    expect(words("/about/", "contact")).toContain("运营方没有写明联系方式");
    expect(words("/terms/", "licence")).toContain("没有写明数据按什么许可提供");
    expect(html(folders.silent, "/data/")).not.toContain('"license"');
  });
});

describe("every page", () => {
  /** @returns {[path: string, html: string][]} */
  const pages = () =>
    htmlFiles(folders.silent)
      .filter((name) => !name.includes("/embed/"))
      .map((file) => [file.slice(folders.silent.length).replace(/index\.html$/, ""), readFileSync(file, "utf8")]);

  test("has one address, and is in the sitemap under it", () => {
    const sitemap = readFileSync(join(folders.silent, "sitemap.xml"), "utf8");
    // What the address names behind the ? has no one address.
    const unlisted = ["/404.html", "/courses/course/", "/providers/provider/", "/organizations/plan/"];
    for (const [path, page] of pages()) {
      if (unlisted.includes(path)) {
        expect(page, path).not.toContain('rel="canonical"');
        continue;
      }
      expect(page, path).toContain(`<link rel="canonical" href="https://register.example${path}">`);
      expect(sitemap.includes(`<loc>https://register.example${path}</loc>`), path).toBe(true);
    }
  });

  test("can be shared with its title", () => {
    for (const [path, page] of pages()) {
      expect(page, path).toMatch(/<meta property="og:title" content="[^"]+">/);
      expect(page, path).toMatch(/<meta property="og:description" content="[^"]+">/);
      const [, picture = ""] =
        page.match(/<meta property="og:image" content="https:\/\/register\.example(\/[^"]+)">/) ?? [];
      if (page.includes('rel="canonical"'))
        expect(existsSync(`public${picture}`), `${path}: ${picture}`).toBe(picture !== "");
    }
  });

  test("shows in each link and button the words of its name", () => {
    for (const [path, page] of pages()) {
      for (const [, name = "", shown = ""] of page.matchAll(
        /<(?:a|button)\b[^>]* aria-label="([^"]*)"[^>]*>(.*?)<\/(?:a|button)>/gs,
      )) {
        expect(name, path).toContain(shown.replace(/<[^>]+>/g, "").trim());
      }
    }
  });

  test("that has a script takes its mark back when that does not run, and no other is marked", () => {
    for (const [path, page] of pages()) {
      expect(page.includes("scriptRan"), path).toBe(page.includes('<script type="module"'));
      if (!page.includes('<script type="module"')) expect(page, path).not.toContain("needs-script");
    }
  });
});

test("home tells search engines how to search, and the downloads what they are", () => {
  expect(html(folders.silent, "/")).toContain('"urlTemplate":"https://register.example/?q={search_term_string}"');
  const data = html(folders.silent, "/data/");
  expect(data).toContain('"@type":"Dataset"');
  expect(data).toContain('"contentUrl":"https://register.example/downloads/skill-register.zip"');
});

test("assistants are told where to ask and what not to take for granted", () => {
  const text = readFileSync(join(folders.silent, "llms.txt"), "utf8");
  expect(text).toMatch(/^# 技能登记册/);
  expect(text).toContain("https://register.example/graphql");
  expect(text).toContain(register.version.id);
  for (const [, path = ""] of text.matchAll(/\(https:\/\/register\.example(\/[^)]*\/)\)/g)) {
    expect(html(folders.silent, path).length, path).toBeGreaterThan(0);
  }
});

describe("what the sources say is on the pages", () => {
  test("every conflict is told beside what it touches, not only on the list", () => {
    const told = new Set();
    for (const file of htmlFiles(folders.silent).filter((name) => !name.endsWith("/sources/index.html"))) {
      for (const [, number] of readFileSync(file, "utf8").matchAll(/\/sources\/#conflict-(\d+)/g))
        told.add(Number(number));
    }
    expect(conflicts.map(({ number }) => number).filter((number) => !told.has(number))).toEqual([]);
  });

  test("the duties of each party", () => {
    const duties = words("/procedures/", "duties");
    for (const party of ["参评的人", "培训机构和院校", "评价机构", "区人力资源和社会保障局"])
      expect(duties).toContain(party);
    for (const topic of ["CANDIDATE_DUTY", "SCHOOL_DUTY", "ORGANIZATION_DUTY", "DISTRICT_DUTY"]) {
      const rules = register.rulesByTopic[topic] ?? [];
      expect(rules.length, topic).toBeGreaterThan(0);
      for (const { summary } of rules) expect(duties).toContain(summary);
    }
    expect(duties).toContain("第五部分第（二）项");
  });

  test("the legal basis of the selection", () => {
    const basis = words("/selection/2024/", "basis");
    expect(basis).toContain("人社职司便函〔2021〕57号");
    expect(basis).toContain("沪人社职〔2024〕120号");
  });

  test("the history of an occupation", () => {
    const history = words("/occupations/4-07-03-05/", "history");
    expect(history).toContain("2021年3月18日");
    expect(history).toContain("2023年5月：");
    expect(history).toContain("“职业培训师（三级）竞赛”");
    expect(html(folders.silent, "/occupations/4-07-03-04/")).not.toContain('id="history"');
  });

  test("the website of an organization of which nothing else is known", () => {
    const contact = words("/organizations/org-016/", "contact");
    expect(contact).toContain("https://www.shrca.org/");
    expect(contact).toContain("“劳动关系协调员（三级）竞赛”成绩查询");
    expect(contact).not.toContain("电话：");
  });

  test("results are looked up in the city's app, and where the words can be read otherwise", () => {
    const results = words("/organizations/org-015/plans/2026/procedures/", "results");
    expect(results).toContain("“随申办”客户端（成绩和证书）");
    expect(results).toContain("“随申办”小程序（成绩和证书）");
    expect(results).toContain("人力资源和社会保障局→劳动就业→职业技能证书查询");
    expect(results).toContain("疑点47");
  });

  test("module scores of the earlier assessment that may still count", () => {
    const earlier = words("/resits/", "earlier");
    for (const { summary } of register.rulesByTopic.EARLIER_SCORES ?? []) expect(earlier).toContain(summary);
    expect(earlier).toContain("第五部分第（六）项");
    expect(earlier).toContain("疑点69");
  });

  test("the bracket behind the title stands in the conditions and in the question", () => {
    const rules = words("/eligibility/");
    expect(rules).toContain("初级职称（专业技术人员职业资格）");
    expect(rules).toContain("高级职称（专业技术人员职业资格）");
    const question = words("/eligibility/check/");
    expect(question).toContain("您有专业技术职称，或者专业技术人员职业资格吗？");
  });

  test("what is asked in a form is said as the register's data say it", () => {
    expect(words("/eligibility/check/")).toContain("各级都要求年满16周岁。");
    expect(words("/eligibility/check/")).toContain("且所学专业经过评估论证");
    expect(words("/subsidy/")).toContain("中等职业学校毕业学年的学生只能领一次");
    expect(words("/organizations/org-015/plans/2026/resits/")).toContain(
      "没有说两年从考试那天、公布成绩那天还是别的日子起算",
    );
    expect(words("/organizations/org-015/plans/2026/procedures/", "forms")).toContain(
      "照片要多大、什么底色，通知没有写",
    );
  });
});
