/** The pictures by which pages are shared, by the beginning of their address; the first that fits. `npm run pictures` draws them. */
export const PICTURES = [
  { path: "/certificates/", name: "certificates", words: "查证书" },
  { path: "/eligibility/", name: "eligibility", words: "我能申报吗" },
  { path: "/courses/", name: "courses", words: "培训课程" },
  { path: "/providers/", name: "courses", words: "培训课程" },
  { path: "/schools/", name: "schools", words: "给培训机构和学校" },
  { path: "/occupations/", name: "occupations", words: "职业和等级" },
  { path: "/catalogue/", name: "occupations", words: "职业和等级" },
  { path: "/organizations/", name: "organizations", words: "评价机构" },
  { path: "/rounds/", name: "rounds", words: "什么时候考" },
  { path: "/fees/", name: "procedures", words: "怎样报名，多少钱" },
  { path: "/procedures/", name: "procedures", words: "怎样报名，多少钱" },
  { path: "/resits/", name: "procedures", words: "怎样报名，多少钱" },
  { path: "/conduct/", name: "procedures", words: "怎样报名，多少钱" },
  { path: "/subsidy/", name: "subsidy", words: "补贴多少" },
  { path: "/selection/", name: "selection", words: "征集遴选" },
  { path: "/sources/", name: "sources", words: "来源与疑点" },
  { path: "/changes/", name: "changes", words: "改了什么" },
  { path: "/data/", name: "data", words: "数据下载" },
  { path: "/developers/", name: "developers", words: "给开发者" },
  { path: "/", name: "home", words: "由谁评价，能评到几级" },
];

/** The picture of a page, and what it shows. @param {string} address of the page within the site */
export function pictureOf(address) {
  const found = PICTURES.find(({ path }) => address.startsWith(path));
  if (found === undefined) throw new Error(`No picture fits ${address}.`);
  return { path: `/icons/share-${found.name}.png`, words: `技能登记册：${found.words}` };
}
