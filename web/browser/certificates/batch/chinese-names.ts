/** Words that stand in the headings and fields of the files that come here. */
const WORDS =
  /姓名|编号|号码|编码|代码|证件|身份证|证书|日期|机构|单位|公司|协会|学校|学院|上海|技师|等级|职业|课程|名称|备注|三级|四级|五级|高级工|中级工|初级工|通行证|护照|有效|作废/;

/** Those that most people have. */
const SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤赖樊殷施洪翟安颜倪温芦俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童欧甄项游阳裴席卫屈鲍霍翁甘景单柏宁柯阮桂闵解强柴车房边吉饶瞿戚丘米池滕晋苑邬宫来全褚廉简娄符木穆党燕郎谈姬屠连郁商蒙计喻冷花艾蓝乐卞封应诸葛上官",
);

const OF_PARTS = /^\p{Script=Han}{2,}(·\p{Script=Han}{2,})+$/u;

/**
 * Whether a text has such a word, or most of what is not ASCII in it is names, by the rules of the API. Any bytes can be read as some
 * Chinese characters, but hardly as these.
 */
export function hasChineseNames(text: string, common: ReadonlySet<string>): boolean {
  if (WORDS.test(text)) return true;
  let all = 0;
  let names = 0;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    all++;
    const beside = `${text[index - 1] ?? ""}${text[index + run.length] ?? ""}`;
    if (!/\p{L}/u.test(beside) && isName([...run], common)) names++;
  }
  return names * 2 > all;
}

function isName(run: readonly string[], common: ReadonlySet<string>): boolean {
  if (!run.every((character) => character === "·" || common.has(character))) return false;
  return OF_PARTS.test(run.join("")) || (run.length > 1 && run.length <= 4 && SURNAMES.has(run[0] ?? ""));
}
