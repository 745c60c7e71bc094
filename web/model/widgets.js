/**
 * Version of the widgets. An address with a version never changes its content: when `released-widgets/` holds this one already, raise
 * it with every change of the script. `npm run release` keeps it for good; until then it has no address of its own.
 */
export const WIDGETS_VERSION = "1.1.0";

/**
 * The widgets, as the pages that embed them name them: the widget's attributes are the parameters of its page in a frame.
 *
 * @typedef {{ tag: string, takes: readonly string[], embed: string, title: string, fallback: string, link: string, height: number }} Widget
 * @type {readonly Widget[]}
 */
export const WIDGETS = [
  {
    tag: "sk-course-list",
    takes: ["school", "occupation", "limit"],
    embed: "courses",
    title: "培训课程",
    fallback: "查看课程",
    link: "/courses/",
    height: 480,
  },
  {
    tag: "sk-level-ladder",
    takes: ["occupation"],
    embed: "ladder",
    title: "等级阶梯",
    fallback: "查看等级",
    link: "/occupations/",
    height: 420,
  },
  {
    tag: "sk-eligibility",
    takes: ["occupation"],
    embed: "eligibility",
    title: "我能申报吗",
    fallback: "我能申报吗",
    link: "/eligibility/",
    height: 560,
  },
];
