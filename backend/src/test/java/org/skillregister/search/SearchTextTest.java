package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static int score(SearchText text, String query) {
        return text.score(TextPattern.exactly(TextNormalizer.normalize(query)));
    }

    @ParameterizedTest
    @CsvSource({
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, 人力",
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, rlzy",
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, renliziyuan",
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, ren力zy",
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, qiyeren",
        "企业人力资源管理师, qi ye ren li zi yuan guan li shi, glsh",
        "茶艺师, cha yi shi, chayi",
        "茶艺师, cha yi shi, cha艺",
        "茶艺师, cha yi shi, CHA YI",
        "茶艺师, cha yi shi, ｃｈａｙｉ",
        "茶艺师, cha yi shi, chá yì",
        "茶艺师, cha yi shi, chay",
        "电工, dian gong, dg",
        "电工, dian gong, dian工",
        "调酒师, tiao jiu shi, tiaojiu",
        "调酒师, tiao jiu shi, diaojiu",
        "绿化工, lv hua gong, lü hua",
        "绿化工, lv hua gong, lǜhua",
        "绿化工, lv hua gong, lvhua",
        "车工（数控车床）, che gong shu kong che chuang, 车工(数控车床)",
        "车工（数控车床）, che gong shu kong che chuang, 车工 数控",
    })
    void finds(String text, String pinyin, String query) {
        assertThat(score(SearchText.of(text, pinyin), query)).isNotEqualTo(SearchText.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "茶艺师, cha yi shi, 茶师",
        "茶艺师, cha yi shi, chashi",
        "茶艺师, cha yi shi, chayishix",
        "茶艺师, cha yi shi, hayi",
        "电工, dian gong, gd",
        "调酒师, tiao jiu shi, biaojiu",
        "茶艺师, cha yi shi, a",
    })
    void doesNotFind(String text, String pinyin, String query) {
        assertThat(score(SearchText.of(text, pinyin), query)).isEqualTo(SearchText.NOT_FOUND);
    }

    @Test
    void ranksExactBeforePrefixBeforeSubstring() {
        SearchText exact = SearchText.of("电工", "dian gong");
        SearchText prefix = SearchText.of("电工技师", "dian gong ji shi");
        SearchText substring = SearchText.of("焊接电工", "han jie dian gong");

        for (String query : new String[] {"电工", "diangong", "dg"}) {
            assertThat(score(exact, query)).isLessThan(score(prefix, query));
            assertThat(score(prefix, query)).isLessThan(score(substring, query));
        }
    }

    @Test
    void ranksTheReviewedReadingBeforeAnyOther() {
        SearchText tiao = SearchText.of("高级调酒师", "gao ji tiao jiu shi");
        SearchText diao = SearchText.of("雕酒师", "diao jiu shi");

        assertThat(score(tiao, "tiaojiu")).isLessThan(score(tiao, "diaojiu"));
        assertThat(score(diao, "diaojiu")).isLessThan(score(tiao, "diaojiu"));
    }

    @ParameterizedTest
    @CsvSource({"4-07-03-05", "4070305", "4-07", "407", "４－０７－０３－０５", "4 07 03"})
    void findsCodesFromTheirStart(String query) {
        assertThat(score(SearchText.fromStart("4-07-03-05"), query)).isNotEqualTo(SearchText.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"07-03", "05", "4-08", "4-07-03-056"})
    void doesNotFindCodesByAPartFromTheMiddle(String query) {
        assertThat(score(SearchText.fromStart("4-07-03-05"), query)).isEqualTo(SearchText.NOT_FOUND);
    }

    /** Typed as 这 is, every letter of such a text may stand for any place of the query, in several ways. */
    @Test
    @Timeout(5)
    void noTextTakesLong() {
        SearchText text = SearchText.of("这行".repeat(40));

        assertThat(score(text, "z".repeat(100))).isEqualTo(SearchText.NOT_FOUND);
        assertThat(score(text, "zh".repeat(40))).isNotEqualTo(SearchText.NOT_FOUND);
        assertThat(score(SearchText.of("这".repeat(80)), "z".repeat(80))).isNotEqualTo(SearchText.NOT_FOUND);
    }

    /** Tries one way of typing after another, which is what is meant and takes too long. */
    private static int scoreByTrying(String text, String query) {
        int best = SearchText.NOT_FOUND;
        for (int start = 0; start < text.length(); start++) {
            int quality = qualityByTrying(text.substring(start), query, start > 0 ? 40 : 0);
            best = Math.min(best, quality);
        }
        return best;
    }

    /** @param place 40 for a match inside the text, 0 for one from its start */
    private static int qualityByTrying(String text, String query, int place) {
        if (query.isEmpty()) {
            return place == 0 && !text.isEmpty() ? 20 : place;
        }
        if (text.isEmpty()) {
            return SearchText.NOT_FOUND;
        }
        SearchCharacter character = SearchCharacter.of(text.charAt(0), null);
        int best = text.charAt(0) == query.charAt(0)
                ? qualityByTrying(text.substring(1), query.substring(1), place)
                : SearchText.NOT_FOUND;
        for (int i = 0; i < character.readings().size(); i++) {
            String reading = character.readings().get(i);
            int whole = i == 0 ? 1 : 100;
            if (query.startsWith(reading)) {
                int rest = qualityByTrying(text.substring(1), query.substring(reading.length()), place);
                best = Math.min(best, worsened(rest, whole));
            }
            for (String initial : character.initials().get(i)) {
                if (query.startsWith(initial)) {
                    int rest = qualityByTrying(text.substring(1), query.substring(initial.length()), place);
                    best = Math.min(best, worsened(rest, i == 0 ? 2 : 100));
                }
            }
            if (reading.startsWith(query) && !reading.equals(query)) {
                best = Math.min(best, whole + Math.max(place, 20));
            }
        }
        return best;
    }

    /** The worse of two qualities counts: 0, 1, 2 or 100, and beside it where the match lies. */
    private static int worsened(int score, int worse) {
        if (score == SearchText.NOT_FOUND) {
            return score;
        }
        int place = score % 100 / 20 * 20;
        return place + Math.max(score - place, worse);
    }

    @Test
    void scoresAsTryingEveryWayDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = any(random, "这长行重好a1工", 6);
            String query = any(random, "zhecangxiort这长行工a1", 7);
            TextPattern pattern = TextPattern.exactly(query);
            TextColumn column = new TextColumn(20);
            int place = column.add(SearchText.of(text));

            int expected = scoreByTrying(text, query);

            assertThat(SearchText.of(text).score(pattern))
                    .as("%s in %s", query, text)
                    .isEqualTo(expected);
            assertThat(column.fits(pattern, place)).isEqualTo(expected != SearchText.NOT_FOUND);
        }
    }

    private static String any(Random random, String letters, int most) {
        return random.ints(1 + random.nextInt(most), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** More states than are kept, so that what was found out is forgotten on the way. */
    @Test
    void findsInManyTextsWithALongQuery() {
        String query = "zheng".repeat(20);
        TextPattern pattern = TextPattern.exactly(query);
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            String text = any(random, "这正政证整", 60) + "正".repeat(random.nextInt(30));
            assertThat(SearchText.of(text).score(pattern))
                    .isEqualTo(SearchText.of(text).score(TextPattern.exactly(query)));
        }
    }
}
