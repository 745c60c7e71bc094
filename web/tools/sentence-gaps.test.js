import { expect, test } from "vitest";
import { gapsIn, sentenceGaps } from "./sentence-gaps.js";

test.each([
  ["<p>看职业的页面。大类名称：。</p>", "看职业的页面。大类名称：。"],
  ["<p>通知（<a href='/'></a>）</p>", "通知（）"],
  ["<p>电话：<strong>undefined</strong></p>", "电话：undefined"],
  ["<dd>NaN年</dd>", "NaN年"],
  ["<dd>null</dd>", "null"],
  ["<p>考的的月份</p>", "考的的月份"],
  ['<meta name="description" content="按、的标准，，估算">', "按、的标准，，估算"],
  ["<p>完了。\n  。</p>", "完了。。"],
])("finds the gap in %s", (html, found) => {
  expect(sentenceGaps(html)).toEqual([found]);
});

test.each([
  "<p>文中标“一、”的条，还有“1.”</p>",
  "<p>什么时候是 null、从什么时候有</p>",
  "<p><code>undefined</code>，<code>null</code></p>",
  "<script>const a = undefined;</script>",
  "<p>写完了：</p><p>（三）项</p>",
  "<p>他说“好。”，就走了。</p>",
])("finds none in %s", (html) => {
  expect(sentenceGaps(html)).toEqual([]);
});

test("reads a single text too", () => {
  expect(gapsIn("一、二，。")).toHaveLength(1);
});
