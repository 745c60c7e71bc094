import { describe, expect, it } from "vitest";
import { searchText } from "../model/search-text.js";
import { matches, parseNames, queryTerms } from "./match.ts";

const row = (names: { name: string; pinyin?: string }[], code = "4-03-02-07") => ({
  names: parseNames(searchText(names)),
  codes: [code.replace(/-/g, "")],
});

const finds = (query: string, { names, codes }: ReturnType<typeof row>) => matches(queryTerms(query), names, codes);

const teaArt = row([
  { name: "茶艺师", pinyin: "cha yi shi" },
  { name: "上海市茶叶行业协会", pinyin: "shang hai shi cha ye hang ye xie hui" },
]);
const humanResources = row([{ name: "企业人力资源管理师", pinyin: "qi ye ren li zi yuan guan li shi" }], "4-07-03-04");
const lathe = row([{ name: "车工（数控车床）", pinyin: "che gong shu kong che chuang" }], "6-18-01-01");

describe("text search", () => {
  it.each([
    ["茶艺", teaArt],
    ["chayi", teaArt],
    ["ChaYi", teaArt],
    ["chay", teaArt],
    ["cys", teaArt],
    ["cha艺", teaArt],
    ["茶y", teaArt],
    ["cha yi", teaArt],
    ["chaye", teaArt],
    ["shshi", teaArt],
    ["茶艺师 协会", teaArt],
    ["rlzy", humanResources],
    ["renlzy", humanResources],
    ["人力 zy", humanResources],
    ["车工(数控车床)", lathe],
    ["数控", lathe],
    ["ＣＨＥ", lathe],
    ["", lathe],
    ["（ ）", lathe],
  ])("%j finds it", (query, wanted) => {
    expect(finds(query, wanted)).toBe(true);
  });

  it.each([
    ["chayin", teaArt],
    ["yicha", teaArt],
    ["茶艺 电工", teaArt],
    ["师上", teaArt],
    ["lryz", humanResources],
    ["zzz", lathe],
  ])("%j does not find it", (query, other) => {
    expect(finds(query, other)).toBe(false);
  });

  it("finds an initial of two letters as one or both", () => {
    const welder = row([{ name: "装配钳工", pinyin: "zhuang pei qian gong" }]);
    expect(finds("zpqg", welder)).toBe(true);
    expect(finds("zhpqg", welder)).toBe(true);
  });

  it("finds a code by its beginning, with hyphens or without", () => {
    expect(finds("4-07-03-04", humanResources)).toBe(true);
    expect(finds("40703", humanResources)).toBe(true);
    expect(finds("0703", humanResources)).toBe(false);
  });

  it("finds a name without pinyin by its characters", () => {
    const renamed = row([{ name: "评茶师" }]);
    expect(finds("评茶师", renamed)).toBe(true);
    expect(finds("pingcha", renamed)).toBe(false);
  });

  it("takes v for ü", () => {
    const gardener = row([{ name: "园林绿化工", pinyin: "yuan lin lv hua gong" }]);
    expect(finds("lvhua", gardener)).toBe(true);
    expect(finds("lühua", gardener)).toBe(true);
  });
});
