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
  { path: "/developers/", name: "developers", words: "给开发者" },
  { path: "/", name: "home", words: "由谁评价，能评到几级" },
];

/** The picture of a page, and what it shows. @param {string} address of the page within the site */
export function pictureOf(address) {
  const found = PICTURES.find(({ path }) => address.startsWith(path));
  if (found === undefined) throw new Error(`No picture fits ${address}.`);
  return { path: `/icons/share-${found.name}.png`, words: `技能登记册：${found.words}` };
}
