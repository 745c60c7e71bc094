package org.skillregister.platform.file;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Whether a text reads like the ones that come here: with a word that stands in their headings and fields, or with names. Any bytes can be read
 * as some Chinese characters, but hardly as these.
 */
final class ChineseNames {

    private static final List<String> WORDS = List.of(
            "姓名", "编号", "号码", "编码", "代码", "证件", "身份证", "证书", "日期", "机构", "单位", "公司", "协会", "学校", "学院", "上海", "技师", "等级",
            "职业", "课程", "名称", "备注", "三级", "四级", "五级", "高级工", "中级工", "初级工", "通行证", "护照", "有效", "作废");

    /** Those that most people have. */
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏"
            + "付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤赖樊殷施洪翟安颜倪温芦俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童"
            + "欧甄项游阳裴席卫屈鲍霍翁甘景单柏宁柯阮桂闵解强柴车房边吉饶瞿戚丘米池滕晋苑邬宫来全褚廉简娄符木穆党燕郎谈姬屠连郁商蒙计喻冷花艾蓝乐卞封应诸葛上官";

    private static final char DOT = '·';
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int LONGEST = 4;

    private ChineseNames() {}

    /**
     * Whether it has such a word, or most of what is not ASCII in it is names.
     *
     * @param common whether a character is in common use
     */
    static boolean isIn(String text, IntPredicate common) {
        return WORDS.stream().anyMatch(text::contains) || mostAreNames(text, common);
    }

    private static boolean mostAreNames(String text, IntPredicate common) {
        int all = 0;
        int names = 0;
        for (int start = endOf(text, 0, true); start < text.length(); ) {
            int end = endOf(text, start, false);
            all++;
            boolean beside = isLetter(text, start - 1) || isLetter(text, end);
            if (!beside && isName(text.substring(start, end), common)) {
                names++;
            }
            start = endOf(text, end, true);
        }
        return names * 2 > all;
    }

    /** Where what begins there, of ASCII or of anything else, ends. */
    private static int endOf(String text, int start, boolean ascii) {
        int end = start;
        while (end < text.length() && (text.charAt(end) <= LAST_OF_ASCII) == ascii) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetter(text.charAt(place));
    }

    private static boolean isName(String run, IntPredicate common) {
        if (!run.codePoints().allMatch(character -> character == DOT || common.test(character))) {
            return false;
        }
        int length = run.codePointCount(0, run.length());
        return isOfParts(run) || (length > 1 && length <= LONGEST && SURNAMES.indexOf(run.codePointAt(0)) >= 0);
    }

    /** Parts of two characters or more, with dots between them. */
    private static boolean isOfParts(String run) {
        int start = 0;
        for (int dot = run.indexOf(DOT); dot >= 0; dot = run.indexOf(DOT, start)) {
            if (dot - start < 2) {
                return false;
            }
            start = dot + 1;
        }
        return start > 0 && run.length() - start >= 2;
    }
}
