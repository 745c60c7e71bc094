package org.skillregister.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class SubsidyApiTest {

    private static final Path CONTRACT = Path.of("..", "schema", "operations", "contract", "assessment.graphql");
    private static final List<Map<String, Object>> NONE_OF_PUTUO = List.of(fact("putuo", "GROUP_APPLICATION", false));
    private static final List<Map<String, Object>> ALL_OF_PUTUO = List.of(
            fact("putuo", "REGISTERED_RESIDENT", true),
            fact("putuo", "TRAINED_LOCALLY", true),
            fact("putuo", "GROUP_APPLICATION", true));
    private static final String ALL = """
        query All($input: SubsidyInput!) {
            subsidyEstimate(input: $input) {
                asOf total { amount } totalRange { minimum { amount } maximum { amount } } disclaimer
                lines { subsidyScheme { id name } amount { amount } applies reason assumptions conflict { number } citation { locator } }
            }
        }\
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    private static Map<String, Object> input(String level, String situation, List<Map<String, Object>> facts) {
        return new HashMap<>(Map.of("level", level, "situation", situation, "facts", facts));
    }

    private static Map<String, Object> fact(String scheme, String fact, @Nullable Boolean holds) {
        Map<String, Object> stated = new HashMap<>(Map.of("scheme", scheme, "fact", fact));
        stated.put("holds", holds);
        return stated;
    }

    /** As it was asked before the schemes had questions. */
    private static Map<String, Object> released(String level, String situation, Map<String, Object> putuo) {
        return new HashMap<>(Map.of("level", level, "situation", situation, "putuo", putuo));
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, @Nullable Object value) {
        input.put(name, value);
        return input;
    }

    private GraphQlTester.Response ask(Map<String, Object> input) {
        return graphQl.document(ALL).variable("input", input).execute();
    }

    private static @Nullable Integer amount(GraphQlTester.Response response, String path) {
        Map<String, Object> holder = response.path("subsidyEstimate." + path)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        return holder.get("amount") == null ? null : ((Number) holder.get("amount")).intValue();
    }

    private static Map<String, Object> line(GraphQlTester.Response response, int place) {
        return response.path("subsidyEstimate.lines[%d]".formatted(place))
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static String strings(Map<String, Object> line, String name) {
        return String.valueOf(line.get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_3, UNEMPLOYED, 2500",
        "LEVEL_3, EMPLOYED, 2000",
        "LEVEL_3, UNIVERSITY_FINAL_YEAR, 2000",
        "LEVEL_3, SECONDARY_VOCATIONAL_FINAL_YEAR, 2000",
        "LEVEL_4, UNEMPLOYED, 2000",
        "LEVEL_4, EMPLOYED, 1600",
        "LEVEL_4, SECONDARY_VOCATIONAL_FINAL_YEAR, 1600",
    })
    void cityPaysWhatIsPrinted(String level, String situation, int total) throws IOException {
        Map<String, Object> input =
                with(released(level, situation, Map.of("groupApplication", false)), "usedStudentSubsidy", false);
        GraphQlTester.Response response = graphQl.document(Files.readString(CONTRACT))
                .operationName("SubsidyEstimate")
                .variable("input", input)
                .execute();

        assertThat(amount(response, "total")).isEqualTo(total);
        response.path("subsidyEstimate.total.currency").entity(String.class).isEqualTo("CNY");
        response.path("subsidyEstimate.lines[*].scheme")
                .entityList(String.class)
                .containsExactly("上海市职业技能提升补贴", "普陀区技能提升补贴");
        assertThat(line(response, 0)).containsEntry("applies", true);
        assertThat(line(response, 1)).containsEntry("applies", false);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_3, UNEMPLOYED, 3500", "LEVEL_3, EMPLOYED, 3000", "LEVEL_4, UNEMPLOYED, 2000"})
    void districtPaysFromLevelThreeUp(String level, String situation, int total) {
        GraphQlTester.Response response = ask(input(level, situation, ALL_OF_PUTUO));

        assertThat(amount(response, "total")).isEqualTo(total);
        assertThat(amount(response, "totalRange.minimum")).isEqualTo(total);
        assertThat(amount(response, "totalRange.maximum")).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_4, false, ''",
        "LEVEL_5, false, ''",
        "LEVEL_3, true, 1000",
        "LEVEL_2, true, 1000",
        "LEVEL_1, true, 1000"
    })
    void districtLeavesOutTheLevelsBelow(String level, boolean applies, String pays) {
        Map<String, Object> line = line(ask(input(level, "EMPLOYED", ALL_OF_PUTUO)), 1);

        assertThat(line).containsEntry("applies", applies);
        assertThat(line.get("amount")).isEqualTo(pays.isEmpty() ? null : Map.of("amount", Integer.valueOf(pays)));
        assertThat(strings(line, "reason").contains("不包括")).isNotEqualTo(applies);
    }

    /** All four facts, of which residence and employment stand in for one another. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EMPLOYED, true, false, true, true, true",
                "EMPLOYED, false, true, true, true, true",
                "EMPLOYED, false, false, true, true, false",
                "EMPLOYED, true, -, true, true, true",
                "EMPLOYED, -, true, true, true, true",
                "EMPLOYED, false, -, true, true, -",
                "EMPLOYED, -, false, true, true, -",
                "UNEMPLOYED, false, true, true, true, false",
                "UNEMPLOYED, false, -, true, true, false",
                "UNEMPLOYED, -, -, true, true, -",
                "EMPLOYED, true, true, false, true, false",
                "EMPLOYED, true, true, -, true, -",
                "EMPLOYED, true, true, true, false, false",
                "EMPLOYED, true, true, true, -, -",
                "EMPLOYED, -, -, -, false, false",
                "EMPLOYED, -, -, -, -, -",
            })
    void districtAsksForThreeThings(
            String situation,
            @Nullable Boolean resident,
            @Nullable Boolean employer,
            @Nullable Boolean trained,
            @Nullable Boolean group,
            @Nullable Boolean applies) {
        Map<String, Object> putuo = new HashMap<>();
        putuo.put("registeredResident", resident);
        putuo.put("employerRegistered", employer);
        putuo.put("trainedByPutuoInstitution", trained);
        putuo.put("groupApplication", group);

        List<Map<String, Object>> facts = List.of(
                fact("putuo", "REGISTERED_RESIDENT", resident),
                fact("putuo", "EMPLOYER_REGISTERED", employer),
                fact("putuo", "TRAINED_LOCALLY", trained),
                fact("putuo", "GROUP_APPLICATION", group));

        assertThat(line(ask(input("LEVEL_3", situation, facts)), 1).get("applies"))
                .isEqualTo(applies);
        assertThat(line(ask(released("LEVEL_3", situation, putuo)), 1).get("applies"))
                .isEqualTo(applies);
    }

    @Test
    void factsTakePrecedenceOverTheReleasedForm() {
        Map<String, Object> input = with(
                with(input("LEVEL_3", "UNEMPLOYED", ALL_OF_PUTUO), "putuo", Map.of("groupApplication", false)),
                "usedStudentSubsidy",
                true);
        assertThat(amount(ask(input), "total")).isEqualTo(3500);

        List<Map<String, Object>> untold = List.of(fact("putuo", "GROUP_APPLICATION", null));
        Map<String, Object> both =
                with(input("LEVEL_3", "UNEMPLOYED", untold), "putuo", Map.of("groupApplication", false));
        assertThat(line(ask(both), 1)).containsEntry("applies", false);
    }

    /** One that the scheme does not ask for, one of no scheme, and one that is stated twice. */
    @ParameterizedTest
    @CsvSource({"shanghai, REGISTERED_RESIDENT", "pudong, REGISTERED_RESIDENT", "putuo, GROUP_APPLICATION"})
    void factThatNobodyAsksForIsRefused(String scheme, String fact) {
        List<Map<String, Object>> facts = List.of(fact("putuo", "GROUP_APPLICATION", true), fact(scheme, fact, true));

        ask(input("LEVEL_3", "EMPLOYED", facts))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_REQUEST")
                                .containsEntry("argument", "input.facts[1]")));
    }

    @Test
    void whatIsNotSaidMakesARange() {
        GraphQlTester.Response response =
                ask(new HashMap<>(Map.of("level", "LEVEL_3", "situation", "SECONDARY_VOCATIONAL_FINAL_YEAR")));

        response.path("subsidyEstimate.total").valueIsNull();
        assertThat(amount(response, "totalRange.minimum")).isZero();
        assertThat(amount(response, "totalRange.maximum")).isEqualTo(3000);
        for (int place = 0; place < 2; place++) {
            Map<String, Object> line = line(response, place);
            assertThat(line.get("applies")).isNull();
            assertThat(strings(line, "reason")).contains("可能可以领，要看");
            assertThat(line.get("amount")).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"true, false, 0, 0", "false, true, 2000, 2000", "-, -, 0, 2000"})
    void secondaryStudentsHaveItOnce(@Nullable Boolean used, @Nullable Boolean applies, int minimum, int maximum) {
        List<Map<String, Object>> facts =
                List.of(fact("putuo", "GROUP_APPLICATION", false), fact("shanghai", "RECEIVED_BEFORE", used));
        Map<String, Object> released =
                with(input("LEVEL_3", "SECONDARY_VOCATIONAL_FINAL_YEAR", NONE_OF_PUTUO), "usedStudentSubsidy", used);

        for (Map<String, Object> input :
                List.of(input("LEVEL_3", "SECONDARY_VOCATIONAL_FINAL_YEAR", facts), released)) {
            GraphQlTester.Response response = ask(input);
            assertThat(line(response, 0).get("applies")).isEqualTo(applies);
            assertThat(amount(response, "totalRange.minimum")).isEqualTo(minimum);
            assertThat(amount(response, "totalRange.maximum")).isEqualTo(maximum);
        }
    }

    @ParameterizedTest
    @CsvSource({"UNEMPLOYED, 2500", "EMPLOYED, 2000", "UNIVERSITY_FINAL_YEAR, 2000"})
    void onceMattersToSecondaryStudentsOnly(String situation, int total) {
        List<Map<String, Object>> facts =
                List.of(fact("putuo", "GROUP_APPLICATION", false), fact("shanghai", "RECEIVED_BEFORE", true));

        assertThat(amount(ask(input("LEVEL_3", situation, facts)), "total")).isEqualTo(total);
    }

    @Test
    void impossibleClauseIsAKnownConflict() {
        GraphQlTester.Response response = ask(input("LEVEL_4", "UNIVERSITY_FINAL_YEAR", ALL_OF_PUTUO));

        Map<String, Object> line = line(response, 0);
        assertThat(line).containsEntry("conflict", Map.of("number", 32));
        assertThat(line.get("applies")).isNull();
        assertThat(line.get("amount")).isNull();
        response.path("subsidyEstimate.total").valueIsNull();
        assertThat(amount(response, "totalRange.minimum")).isZero();
        response.path("subsidyEstimate.totalRange.maximum").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_5, 0", "LEVEL_2, 1000", "LEVEL_1, 1000"})
    void otherLevelsAreNotPrinted(String level, int minimum) {
        GraphQlTester.Response response = ask(input(level, "UNEMPLOYED", ALL_OF_PUTUO));

        assertThat(line(response, 0).get("applies")).isNull();
        assertThat(strings(line(response, 0), "reason")).contains("没有印出");
        response.path("subsidyEstimate.total").valueIsNull();
        assertThat(amount(response, "totalRange.minimum")).isEqualTo(minimum);
        response.path("subsidyEstimate.totalRange.maximum").valueIsNull();
    }

    @Test
    void assumptionsAreSaid() {
        Map<String, Object> without = line(ask(input("LEVEL_3", "UNIVERSITY_FINAL_YEAR", ALL_OF_PUTUO)), 0);
        assertThat(strings(without, "assumptions")).contains("假定证书是在高等院校的毕业学年里取得的", "2026年11月21日", "没有说明职业");

        Map<String, Object> printed = line(
                ask(with(
                        with(input("LEVEL_3", "EMPLOYED", ALL_OF_PUTUO), "occupation", "4-07-03-05"),
                        "asOf",
                        "2024-05-29")),
                0);
        assertThat((List<?>) printed.get("assumptions")).hasSize(2);

        Map<String, Object> other =
                line(ask(with(input("LEVEL_4", "EMPLOYED", ALL_OF_PUTUO), "occupation", "4-07-03-05")), 0);
        assertThat(other).containsEntry("applies", true);
        assertThat(strings(other, "assumptions")).contains("没有在这个职业的这一等级之下印出");
    }

    @Test
    void disclaimerNamesTheMissingRule() {
        ask(input("LEVEL_3", "EMPLOYED", ALL_OF_PUTUO))
                .path("subsidyEstimate.disclaimer")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("2024年5月29日", "沪人社规〔2022〕17号", "不在登记册内", "能不能同时领"));
    }

    @Test
    void occupationOfNoListIsRefused() {
        ask(with(input("LEVEL_3", "EMPLOYED", ALL_OF_PUTUO), "occupation", "1-01-01-01"))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_REQUEST")
                                .containsEntry("argument", "input.occupation")));
    }

    @Test
    void schemesAreCitedData() {
        GraphQlTester.Response response = graphQl.document("""
            { subsidySchemes { id basis statedOn amounts { level recipient covered percent amount { amount } conflict { number } }
                conditions { number kind recipient summary } citation { document { id } } } }\
            """).execute();

        response.path("subsidySchemes[*].id").entityList(String.class).containsExactly("shanghai", "putuo");
        response.path("subsidySchemes[0].amounts[*].amount.amount")
                .entityList(Integer.class)
                .containsExactly(2000, 1600, 1600, 2500, 2000, 2000, 2000);
        response.path("subsidySchemes[1].amounts[?(@.covered == false)].level")
                .entityList(String.class)
                .containsExactly("LEVEL_5", "LEVEL_4");
        response.path("subsidySchemes[1].basis").valueIsNull();
        response.path("subsidySchemes[*].conditions[?(@.kind == 'ONCE')].recipient")
                .entityList(String.class)
                .containsExactly("SECONDARY_VOCATIONAL_FINAL_YEAR");
    }

    /** A form can be made of them. */
    @Test
    void schemesTellWhatTheyAskFor() {
        graphQl.document("{ subsidySchemes { id questions { fact text recipient condition { number } } } }")
                .execute()
                .path("subsidySchemes")
                .matchesJsonStrictly("""
                    [{"id": "shanghai", "questions": [
                       {"fact": "RECEIVED_BEFORE", "text": "以前领过这项补贴吗", "recipient": "SECONDARY_VOCATIONAL_FINAL_YEAR",
                        "condition": {"number": 4}}]},
                     {"id": "putuo", "questions": [
                       {"fact": "REGISTERED_RESIDENT", "text": "户籍在上海市普陀区吗", "recipient": null, "condition": {"number": 2}},
                       {"fact": "EMPLOYER_REGISTERED", "text": "所在单位是注册在上海市普陀区的吗", "recipient": "EMPLOYED",
                        "condition": {"number": 2}},
                       {"fact": "TRAINED_LOCALLY", "text": "培训是在上海市普陀区的培训机构或职业院校参加的吗", "recipient": null,
                        "condition": {"number": 3}},
                       {"fact": "GROUP_APPLICATION", "text": "是由注册在上海市普陀区的培训机构或职业院校集体报名的吗", "recipient": null,
                        "condition": {"number": 4}}]}]
                    """);
    }
}
