import { expect, test } from "vitest";
import { reportLinks } from "./report-links.js";

const page = { address: "https://example.org/fees/", version: "v1" };
const heading = { tag: "h1", content: ["收费"] };
const link = reportLinks("https://example.org/issues?title={subject}&body={body}", page, (href) => `位置${href}`);

/** @param {string} text */
const cite = (text) => ({ tag: "span", attrs: { class: "cite" }, content: [text] });

/** @param {import("./report-links.js").Node[]} tree @returns {string[]} what the links in it say */
function told(tree) {
  return tree.flatMap((node) => {
    if (typeof node !== "object") return [];
    const own = node.attrs?.class?.includes("cite__report")
      ? [decodeURIComponent(node.attrs.href?.split("body=")[1] ?? "")]
      : [];
    return [...own, ...told(node.content ?? [])];
  });
}

test("a fact is reported with its heading, its words and its citation", () => {
  const tree = link([
    heading,
    { tag: "h2", content: ["多少钱"] },
    {
      tag: "table",
      content: [
        {
          tag: "tr",
          content: [
            { tag: "td", content: ["三级"] },
            { tag: "td", content: ["400元", cite("附件2")] },
          ],
        },
      ],
    },
  ]);
  expect(told(tree)).toEqual([
    "页面：收费 https://example.org/fees/\n事实：多少钱：三级400元\n出处：附件2\n数据版本：v1\n应当是：\n",
  ]);
});

test("each fact has its own", () => {
  const tree = link([
    heading,
    { tag: "ul", content: [1, 2].map((n) => ({ tag: "li", content: [`第${n}条 `, cite(`第${n}点`)] })) },
  ]);
  expect(told(tree).map((body) => body.match(/事实：(.*)\n出处：(.*)/)?.slice(1))).toEqual([
    ["收费：第1条", "第1点"],
    ["收费：第2条", "第2点"],
  ]);
});

test("a citation with words around it is told as itself", () => {
  const around = { tag: "span", attrs: { class: "cite answer__cite" }, content: ["出处：", cite("附件2")] };
  expect(told(link([heading, { tag: "p", content: ["提醒 ", around] }]))).toEqual([
    expect.stringContaining("\n出处：附件2\n"),
  ]);
});

test("the address is one of an attribute", () => {
  const [, span] = link([heading, cite("附件2")]);
  expect(JSON.stringify(span)).toContain("issues?title=%E6%94%B6%E8%B4%B9%E6%9C%89%E8%AF%AF&amp;body=");
});

test("a row is reported beside its name, with the place to which its number leads", () => {
  const number = {
    tag: "td",
    attrs: { class: "rows__number" },
    content: [{ tag: "a", attrs: { href: "#p7" }, content: ["7"] }],
  };
  const name = { tag: "th", content: ["电切削工"] };
  const row = { tag: "tr", content: [number, name, { tag: "td", content: ["5、4、3"] }] };
  expect(told(link([heading, { tag: "table", content: [row] }]))).toEqual([
    expect.stringContaining("事实：收费：7电切削工5、4、3\n出处：位置#p7\n"),
  ]);
  expect(JSON.stringify(name)).toContain("cite__report");
});

test("a conflict is reported beside its places, which are folded away", () => {
  const places = {
    tag: "details",
    attrs: { class: "govuk-details conflict__places" },
    content: [
      { tag: "summary", content: ["涉及 2 处"] },
      {
        tag: "ul",
        content: ["第1点", "第2点"].map((place) => ({ tag: "li", content: [{ tag: "a", content: [place] }] })),
      },
    ],
  };
  const conflict = { tag: "li", content: [{ tag: "p", content: ["哪一天"] }, places] };
  expect(told(link([heading, { tag: "ol", content: [conflict] }]))).toEqual([
    expect.stringContaining("事实：收费：哪一天\n出处：第1点；第2点\n"),
  ]);
  expect(JSON.stringify(places)).not.toContain("cite__report");
});
