package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.platform.error.BadRequestException;
import org.springframework.beans.factory.annotation.Autowired;

/** Misspelt matches come after all others. */
@ApiTest
class MisspellingTest {

    @Autowired
    private Catalogues catalogues;

    private boolean isMisspelling(String word, SearchText text) {
        return Misspelling.of(
                word, catalogues.on(null).vocabulary().spellingCorrector().unknown(word), text);
    }

    @ParameterizedTest
    @CsvSource({
        "养老护里员, 养老护理员, yang lao hu li yuan",
        "养老护理, 养老护理员, yang lao hu li yuan",
        "养老的护理员, 养老护理员, yang lao hu li yuan",
        "养老理护员, 养老护理员, yang lao hu li yuan",
        "洋老护理员, 养老护理员, yang lao hu li yuan",
        "甩老护理员, 养老护理员, yang lao hu li yuan",
        "养甩护理员, 养老护理员, yang lao hu li yuan",
        "老养护理员, 养老护理员, yang lao hu li yuan",
        "咖啡啡师, 咖啡师, ka fei shi",
        "甩咖啡师, 咖啡师, ka fei shi",
        "贸易咖甩, 贸易咖啡, mao yi ka fei",
        "kafwi, 咖啡, ka fei",
        "yanglaohuliyua, 养老护理员, yang lao hu li yuan",
        "yanglaohuliyuam, 养老护理员, yang lao hu li yuan",
        "kafeshi, 咖啡师, ka fei shi",
        "kaefishi, 咖啡师, ka fei shi",
    })
    void takesOneMistakeForAMisspelling(String word, String text, String pinyin) {
        assertThat(isMisspelling(word, SearchText.of(text, pinyin))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "服装设计师, 包装设计师, bao zhuang she ji shi",
        "前厅服务员, 餐厅服务员, can ting fu wu yuan",
        "健康管理师, 信用管理师, xin yong guan li shi",
        "茶叶师, 茶艺师, cha yi shi",
        "kuaiji, 快递, kuai di",
        "羊老户理员, 养老护理员, yang lao hu li yuan",
        "美容医师, 美容师, mei rong shi",
        "茶艺老师, 茶艺师, cha yi shi",
        "music, 慕斯, mu si",
        "bangong, 电工, dian gong",
    })
    void takesNoOtherTradeForAMisspelling(String word, String text, String pinyin) {
        assertThat(isMisspelling(word, SearchText.of(text, pinyin))).isFalse();
    }

    /** In English most short words have another one beside them. */
    @ParameterizedTest
    @CsvSource({
        "golf, gold, false",
        "river, rider, false",
        "writer, waiter, false",
        "bridge, fridge, false",
        "potter, poster, false",
        "barsta, barista, false",
        "baristta, barista, true",
        "bartendr, bartender, true",
        "tartender, bartender, false"
    })
    void aShortEnglishWordIsNoMisspelling(String word, String text, boolean is) {
        assertThat(isMisspelling(word, SearchText.fromStart(text))).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "制冷空条维修, 制冷空调系统安装维修工",
        "贵金属手饰检测, 贵金属首饰与宝玉石检测员",
        "中央空条操作, 中央空调系统运行操作员",
    })
    void aPartOfANameMaySoundAlike(String typed, String name) {
        Catalogue catalogue = catalogues.on(null);
        List<SearchHit<OccupationListing>> hits = SearchQuery.of("text", typed, catalogue.vocabulary())
                .find(List.copyOf(catalogue.occupations().values()));

        assertThat(hits).first().satisfies(hit -> {
            assertThat(hit.node().name()).isEqualTo(name);
            assertThat(isCorrected(hit)).isTrue();
        });
    }

    /** Every third misspelling of a name: all kinds and places, in a third of the time. */
    private static List<String> misspellings(OccupationListing occupation) {
        List<String> misspelt = new ArrayList<>();
        String name = occupation.name();
        for (int i = 0; name.length() >= 4 && i < name.length(); i++) {
            misspelt.add(name.substring(0, i) + "甩" + name.substring(i + 1));
            misspelt.add(name.substring(0, i) + "甩" + name.substring(i));
        }
        for (int i = 0; name.length() >= 5 && i < name.length(); i++) {
            misspelt.add(name.substring(0, i) + name.substring(i + 1));
        }
        String letters = occupation.pinyin().replace(" ", "");
        for (int i = 1; letters.length() >= 9 && i < letters.length(); i++) {
            misspelt.add(letters.substring(0, i) + letters.substring(i + 1));
            misspelt.add(letters.substring(0, i) + "x" + letters.substring(i + 1));
        }
        return IntStream.range(0, misspelt.size())
                .filter(place -> place % 3 == 0)
                .mapToObj(misspelt::get)
                .toList();
    }

    private static boolean isCorrected(SearchHit<?> hit) {
        return hit.matchedBy().stream().anyMatch(match -> match.kind() == SearchMatchKind.CORRECTED);
    }

    @Test
    void aMisspellingStandsBehindEveryExactAnswer() {
        Catalogue catalogue = catalogues.on(null);
        List<OccupationListing> all = List.copyOf(catalogue.occupations().values());
        int corrected = 0;
        int missed = 0;
        for (OccupationListing occupation : all) {
            for (String typed : misspellings(occupation)) {
                List<SearchHit<OccupationListing>> hits =
                        SearchQuery.of("text", typed, catalogue.vocabulary()).find(all);

                List<Boolean> order =
                        hits.stream().map(MisspellingTest::isCorrected).toList();
                assertThat(order).as(typed).isSorted();
                if (hits.stream().anyMatch(hit -> hit.node().equals(occupation))) {
                    corrected++;
                } else {
                    missed++;
                }
            }
        }
        assertThat(corrected).isGreaterThan(1000);
        assertThat(missed).isLessThan(corrected / 20);
    }

    /** Many readings, many words, many parts with letters: nothing of at most a hundred characters takes long. */
    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {
                "zhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzhzh",
                "师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s师s",
                "证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考证考",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x",
                "甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩条手甩",
                "美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校美校",
                "服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工服务员管理师设计师维修工"
            })
    void noTextTakesLong(String typed) {
        Catalogue catalogue = catalogues.on(null);
        try {
            SearchQuery query = SearchQuery.of("text", typed, catalogue.vocabulary());
            assertThat(query.find(List.copyOf(catalogue.occupations().values())))
                    .isNotNull();
        } catch (BadRequestException manyWords) {
            assertThat(manyWords).hasMessageContaining("words");
        }
    }
}
