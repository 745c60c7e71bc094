import { describe, expect, it } from "vitest";
import { searchIndex } from "../model/search-index.js";
import { SearchEngine } from "./engine";

const engine = new SearchEngine(searchIndex);
const found = (text: string) => engine.find(text).hits.map(({ entry }) => entry.own[0]?.shown);

describe("the search of the pages", () => {
  it.each(["", "   ", "（）", "-", "💥", "\u0000", "'"])("finds nothing in %j", (text) => {
    expect(engine.find(text)).toMatchObject({ hits: [], suggestions: [] });
  });

  it("looks only among what is wanted", () => {
    const { hits } = engine.find("电工", ({ type }) => type === "CatalogueItem");
    expect(hits.map(({ entry }) => entry.type)).toContain("CatalogueItem");
    expect(hits.every(({ entry }) => entry.type === "CatalogueItem")).toBe(true);
  });

  it("leaves out the items without the level, and keeps the occupation", () => {
    const { hits, understood } = engine.find("咖啡师一级");
    expect(understood).toMatchObject({ level: "LEVEL_1", text: "咖啡师" });
    expect(hits.map(({ entry }) => entry.type)).toEqual(["Occupation"]);
  });

  it("finds an organization by a few parts of its name", () => {
    expect(found("餐饮协会")[0]).toBe("上海市餐饮烹饪行业协会");
  });

  it("finds each of several names that nothing has together", () => {
    expect(found("茶艺师和评茶员").slice(0, 2)).toEqual(["茶艺师", "评茶员"]);
  });

  it("suggests for a title that no list has what may be of use", () => {
    const { hits, understood, suggestions } = engine.find("叉车证怎么考");
    expect(hits).toEqual([]);
    expect(understood.uncovered).toBe("叉车证");
    expect(suggestions.map(({ entry }) => entry.own[0]?.shown)).toEqual(["物流师"]);
  });

  it.each([
    ["盆景老师", "盆景师"],
    ["修草坪", "园林绿化工"],
    ["碳排放主管", "碳排放管理员"],
    ["体检 育婴员", "育婴员"],
    ["美容帅", "美容师"],
  ])("finds by %s what it is about", (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  it("finds what stands apart from a title that no list has, and tells of both", () => {
    expect(found("DJ 调音")[0]).toBe("音响调音员");
    expect(engine.find("DJ 调音").understood).toMatchObject({ text: "调音", uncovered: "DJ" });
    expect(found("宠物 美容师")).toEqual([]);
  });

  it.each([
    ["上汽", "上海汽车集团股份有限公司"],
    ["农业学校", "上海市农业广播电视学校"],
    ["咖啡师含金量高吗", "咖啡师"],
    ["阿拉姆妈要请护工", "养老护理员"],
    ["制冷空条维修", "制冷空调系统安装维修工"],
    ["甩老护理员", "养老护理员"],
  ])("finds by %s what is meant", (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  it.each(["电工胶布", "保安服", "music", "river", "花生"])("takes %s for no trade", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["瑜伽老师", "老师", "体检", "天气预报", "小猫", "hello"])("finds nothing for %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes a school for a place right before a name", () => {
    expect(engine.find("学校盆景师").understood.wish).toBeNull();
    expect(engine.find("盆景师学校").understood.wish).toBe("COURSE");
  });

  it("takes any text, and no more than a hundred characters of it", () => {
    expect(() => engine.find("zh师3证".repeat(1000))).not.toThrow();
    expect(engine.find(`电工${" ".repeat(200)}咖啡`).understood.text).toBe("电工");
  });

  it.each([
    ["10年电工", "电工"],
    ["工作满5年 电工", "电工"],
    ["3年保安", "保安"],
    ["做过两年保洁", "保洁"],
    ["hr5年经验", "hr"],
  ])("takes the years in %s for no part of the name", (text, name) => {
    expect(engine.find(text).understood.text).toBe(name);
    expect(found(text)).toEqual(found(name));
  });

  it.each(["五年级", "准考证哪里打印", "监督电话", "企业想做评价机构怎么申请", "中专应届生可以考中级工吗"])(
    "finds nothing for %s, which is of no occupation",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each(["普陀区1000块补贴", "石泉东路180弄", "4月25日考试", "张三 S000031000001245000001"])(
    "holds the number in %s against no code",
    (text) => {
      expect(engine.find(text).suggestions).toEqual([]);
    },
  );

  it("holds a wrong code against codes", () => {
    expect(engine.find("4-10-18-01").suggestions.map(({ text }) => text)).toContain("4-10-08-01");
  });
});
