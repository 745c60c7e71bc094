package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.springframework.beans.factory.annotation.Autowired;

/** Words around a name neither prevent its match nor change it. */
@ApiTest
class QueryParserTest {

    @Autowired
    private Catalogues catalogues;

    private SearchQuery query(String typed) {
        return SearchQuery.of("text", typed, catalogues.on(null).vocabulary());
    }

    private List<SearchHit<OccupationListing>> hits(String typed) {
        Catalogue catalogue = catalogues.on(null);
        return query(typed).find(List.copyOf(catalogue.occupations().values()));
    }

    @ParameterizedTest
    @CsvSource({
        "电工师傅, 电工",
        "工厂电工, 电工",
        "学校保安, 保卫管理员",
        "托儿所老师, 保育师",
        "盆景老师, 盆景师",
        "碳排放主管, 碳排放管理员",
        "修草坪, 园林绿化工",
        "供应链工程师, 供应链管理师",
        "体检 育婴员, 育婴员",
    })
    void whoOrWhereDoesNotHinder(String typed, String name) {
        assertThat(hits(typed))
                .first()
                .satisfies(hit -> assertThat(hit.node().name()).isEqualTo(name));
        assertThat(query(typed).understood().uncovered()).isNull();
    }

    /** What people ask beside a name, and what nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "电工证 几个月能拿证, 电工",
        "咖啡师含金量高吗, 咖啡师",
        "空调维修值不值得考, 制冷空调系统安装维修工",
        "养老护理员哪能考法, 养老护理员",
        "电工证招聘, 电工",
        "10086客服, 呼叫中心服务员",
        "咖啡 随便写写, 咖啡师",
    })
    void whatIsAskedDoesNotHinder(String typed, String name) {
        assertThat(hits(typed))
                .first()
                .satisfies(hit -> assertThat(hit.node().name()).isEqualTo(name));
    }

    /** Years of work say nothing about the occupation, on whichever side of its name they stand. */
    @ParameterizedTest
    @CsvSource({
        "10年电工, 电工",
        "10年 电工, 电工",
        "工作满5年 电工, 电工",
        "干了十年电工, 电工",
        "当了十几年保安, 保安",
        "1.5年电工, 电工",
        "3年工龄护工, 护工",
        "保洁做过两年, 保洁",
        "做了二十多年焊工, 焊工",
        "60后月嫂, 月嫂",
        "hr5年经验, hr",
    })
    void yearsOfWorkAreNoPartOfTheName(String typed, String name) {
        assertThat(query(typed).understood()).isEqualTo(new SearchUnderstood(null, null, name, null));
        assertThat(hits(typed)).isNotEmpty().isEqualTo(hits(name));
    }

    @ParameterizedTest
    @CsvSource({"五年级", "小学五年级", "二年级语文"})
    void aSchoolYearIsNoLevel(String typed) {
        assertThat(query(typed).understood().level()).isNull();
        assertThat(hits(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"电工证几年有效, 电工证", "电工证 效, 电工证", "甩咖啡师, 咖啡师"})
    void whatParsingLeavesIsNotShown(String typed, String shown) {
        assertThat(query(typed).understood().text()).isEqualTo(shown);
    }

    /** Who may take a level is the same for all occupations, and none of them answers it. */
    @Test
    void aQuestionAboutALevelIsNotAboutEverythingAtThatLevel() {
        assertThat(query("中级工").attempts()).allMatch(SearchAttempt::isOnlyLevel);
        assertThat(query("中级工多少钱").attempts()).allMatch(SearchAttempt::isOnlyLevel);
        assertThat(query("中专应届生可以考中级工吗").attempts()).noneMatch(SearchAttempt::isOnlyLevel);
    }

    @Test
    void whatStandsApartFromWhatNoListHasIsFound() {
        assertThat(hits("DJ 调音"))
                .first()
                .satisfies(hit -> assertThat(hit.node().name()).isEqualTo("音响调音员"));
        assertThat(query("DJ 调音").understood().uncovered()).isEqualTo("DJ");
        assertThat(query("DJ 调音").understood().text()).isEqualTo("调音");
        assertThat(hits("宠物美容师")).isEmpty();
        assertThat(hits("宠物 美容师")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"电工胶布", "电工 胶布", "保安服", "焊工尺子", "厨师帽"})
    void aThingToBuyIsNoTrade(String typed) {
        assertThat(hits(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"瑜伽老师, 瑜伽老师", "钢琴 老师, 钢琴老师", "老师, 老师", "体检, 体检", "保险专员, 保险"})
    void whatNoListHasWinsOverWhatIsSaidAroundIt(String typed, String uncovered) {
        assertThat(hits(typed)).isEmpty();
        assertThat(query(typed).understood().uncovered()).isEqualTo(uncovered);
    }

    /** A school is where somebody learns, unless it is where somebody works. */
    @Test
    void aSchoolIsAWishOrAPlace() {
        assertThat(query("盆景师学校").understood().wish()).isEqualTo(SearchWish.COURSE);
        assertThat(query("学校 盆景师").understood().wish()).isEqualTo(SearchWish.COURSE);
        assertThat(query("学校盆景师").understood().wish()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"美容帅, 美容师", "咖啡帅, 咖啡师", "育婴贝, 育婴员", "调酒士, 调酒师"})
    void theEndOfANameMayLookAlike(String typed, String name) {
        assertThat(hits(typed)).first().satisfies(hit -> {
            assertThat(hit.node().name()).isEqualTo(name);
            assertThat(hit.matchedBy()).extracting(SearchMatch::kind).containsExactly(SearchMatchKind.CORRECTED);
        });
    }

    @ParameterizedTest
    @CsvSource({"天气预报", "公交线路", "小猫", "月亮", "hello", "weather"})
    void nothingIsSuggestedForACommonCharacter(String typed) {
        Catalogue catalogue = catalogues.on(null);
        assertThat(query(typed).suggest(List.copyOf(catalogue.occupations().values()), OccupationListing::code))
                .isEmpty();
    }

    private List<String> suggested(String typed) {
        Catalogue catalogue = catalogues.on(null);
        return query(typed).suggest(List.copyOf(catalogue.occupations().values()), OccupationListing::code).stream()
                .map(Suggestion::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"普陀区1000块补贴", "石泉东路180号", "石泉东路180弄", "4月25日考试", "张三 S000031000001245000001", "10086 4-10"})
    void aNumberIsNoCode(String typed) {
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void aWrongCodeIsComparedWithCodes() {
        assertThat(suggested("4-10-18-01")).contains("4-10-08-01");
    }
}
