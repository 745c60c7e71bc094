package org.skillregister.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Checks free text that others will see. */
public final class FreeText {

    /**
     * Control and formatting characters, including those that change the writing direction; unpaired surrogates, other line separators
     * and invisible letters; and the replacement character.
     */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFD&&[^\\n]]");

    /** Domain names with any top-level domain, markup, URI schemes, and messenger contacts. */
    private static final Pattern ADDRESS = Pattern.compile(
            "://|@|[<>]|(?i:\\b(?:javascript|data|vbscript|mailto|tel|sms|weixin):\\S)|[\\p{Alnum}-]\\.\\p{Alpha}{2}"
                    + "|[\\p{Alnum}-]。(?i:com|cn|net|org)\\b"
                    + "|[\\p{Alnum}\\p{IsHan}-]\\.(?:中国|中國|网络|網絡|网址|網址|中文网|商城|网店)"
                    + "|(?i:微信|wechat|\\bvx|\\bwx|\\bqq)[号群: ]{0,3}(?=[a-z_-]{0,20}[0-9])[\\p{Alnum}_-]{5}");

    private static final Pattern DAY = Pattern.compile("(?<![0-9])[0-9]{4}([-/.年])[0-9]{1,2}[-/.月][0-9]{1,2}(?![0-9])");
    private static final Pattern YEARS = Pattern.compile("(?<![0-9])20[0-9]{2}[-/—~至]20[0-9]{2}(?![0-9])");

    /** Seven or more digits with anything except letters between them. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[^0-9\\p{L}]{0,3}[0-9]){6}");

    private static final String CHINESE_DIGITS = "〇零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";
    private static final String DIGITS = "0011122233445566778899";

    private FreeText() {}

    /** Whether the whole text is visible: no control or invisible characters, except U+000A as line break. */
    public static boolean isVisible(String text) {
        return !NOT_TEXT.matcher(text).find();
    }

    /** Whether it is visible and has only one line. */
    public static boolean isLine(String text) {
        return isVisible(text) && !text.contains("\n");
    }

    /**
     * Whether it contains a link, markup, an e-mail address, a messenger contact, or a number as long as a telephone number that is not a
     * date, in digits of any width or Chinese numerals. Only for short texts: longer harmless ones match too easily.
     */
    public static boolean hasContact(String text) {
        String plain = westernDigits(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (ADDRESS.matcher(plain).find()) {
            return true;
        }
        String withoutDays = DAY.matcher(plain).replaceAll("");
        return LONG_NUMBER.matcher(YEARS.matcher(withoutDays).replaceAll("")).find();
    }

    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int place = 0; place < text.length(); place++) {
            int digit = CHINESE_DIGITS.indexOf(text.charAt(place));
            if (digit >= 0) {
                digits.setCharAt(place, DIGITS.charAt(digit));
            }
        }
        return digits.toString();
    }
}
