import { day, fact, mode, money, providerUrl, silence, start } from "./course.js";
import { chineseDay } from "./dates.js";
import { levelName } from "./levels.js";
import { telHref } from "./phone.js";

/** @import { Course } from "./course.js" */

/**
 * All that is known of a course, for its own page.
 *
 * @param {Course} course
 */
export function facts(course) {
  const { provider, occupation, level, workType, citation, url, phone } = course;
  const silent = silence(course);
  return [
    fact("职业", occupation?.name ?? null, silent("OCCUPATION"), occupation && `/occupations/${occupation.code}/`),
    ...(workType === null ? [] : [fact("工种", workType, silent())]),
    fact("等级", level && levelName(level), silent()),
    fact("谁办", provider?.name ?? null, silent(), provider && providerUrl(provider, citation)),
    fact("开课", start(course), silent("STARTS_ON")),
    ...(course.endsOn === null ? [] : [fact("结束", day(course.endsOn), silent())]),
    fact("报名截止", day(course.applyBy), assumed(course, silent("APPLY_BY"))),
    fact("考试", day(course.examOn), silent("EXAM_ON")),
    fact("方式", mode(course.deliveryMode), silent("DELIVERY_MODE")),
    fact("地点", course.venue, silent("VENUE")),
    fact("区", course.district, silent()),
    fact("费用", money(course.price), silent()),
    ...(course.extras.length === 0 ? [] : [fact("还包括", course.extras.join("；"), silent())]),
    fact("电话", phone, silent("PHONE"), phone && telHref(phone)),
    ...(url === null ? [] : [fact("机构的网页", url, silent(), url)]),
  ];
}

/**
 * The day that the register assumes to be the last one to apply where none is known.
 *
 * @param {Course} course
 * @param {{ text: string, citation?: object | undefined }} silent
 */
function assumed({ joinBy }, { text, ...rest }) {
  if (joinBy === null) return { text, ...rest };
  return { text: `${text}；能不能报名，登记册按开课前一天（${chineseDay(joinBy)}）算`, ...rest };
}
