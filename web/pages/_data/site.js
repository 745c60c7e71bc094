import { contactWords, operator } from "../../model/operator.js";
import { apiOrigin, siteIsNamed, siteOrigin } from "../../model/origins.js";
import { register } from "../../model/register.js";

/** What every page needs to know of the site itself. Sitemap and structured data need absolute addresses. */
export default {
  name: "技能登记册",
  englishName: "Skill Register",
  origin: siteOrigin,
  isNamed: siteIsNamed,
  operator: { ...operator, contactWords },
  // For addresses that are shown; the links of pages are led there by model/api-links.js.
  api: apiOrigin || siteOrigin,
  apiElsewhere: apiOrigin,
  nav: [
    { href: "/catalogue/", text: "评价目录" },
    { href: "/occupations/", text: "职业" },
    { href: "/organizations/", text: "机构" },
    { href: "/eligibility/", text: "我能申报吗" },
    { href: "/courses/", text: "培训课程" },
    { href: "/rounds/", text: "考试日历" },
    { href: "/certificates/", text: "查证书" },
    { href: `/selection/${register.round.id}/`, text: "征集遴选" },
    { href: "/sources/", text: "来源与疑点" },
  ],
};
