package org.skillregister.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static int score(SearchText text, String query) {
        return text.score(new SearchPattern(SearchQuery.normalise(query)));
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
        assertThat(score(SearchText.ofCode("4-07-03-05"), query)).isNotEqualTo(SearchText.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"07-03", "05", "4-08", "4-07-03-056"})
    void doesNotFindCodesByAPartFromTheMiddle(String query) {
        assertThat(score(SearchText.ofCode("4-07-03-05"), query)).isEqualTo(SearchText.NOT_FOUND);
    }
}
