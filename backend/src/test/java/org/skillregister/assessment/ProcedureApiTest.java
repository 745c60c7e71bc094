package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class ProcedureApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String query) {
        return graphQl.document(query).execute();
    }

    private List<String> ofPlan(String fields, String path) {
        return ask("{ assessmentPlan(organization: \"org-015\") { %s } }".formatted(fields))
                .path("assessmentPlan." + path)
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest
    @CsvSource({
        "'organization: \"org-015\"', true",
        "'organization: \"org-015\", year: 2026', true",
        "'organization: \"org-015\", year: 2025', false",
        "'organization: \"org-015\", year: 2027', false",
        "'organization: \"org-001\", year: 2026', false",
        "'organization: \"org-999\"', false",
    })
    void planOfAnotherYearNeverStandsIn(String arguments, boolean known) {
        GraphQlTester.Path plan =
                ask("{ assessmentPlan(%s) { year } }".formatted(arguments)).path("assessmentPlan");
        if (known) {
            plan.hasValue();
        } else {
            plan.valueIsNull();
        }
    }

    @Test
    void oneAppliesThroughASchoolOrAlone() {
        assertThat(ofPlan("applicationRoutes { kind }", "applicationRoutes[*].kind"))
                .containsExactly("GROUP", "INDIVIDUAL");
        assertThat(ofPlan("applicationRoutes { steps }", "applicationRoutes[0].steps"))
                .hasSize(5)
                .first()
                .asString()
                .contains("审核");
        assertThat(ofPlan("applicationRoutes { steps }", "applicationRoutes[1].steps"))
                .hasSize(5)
                .first()
                .asString()
                .contains("上海技师协会等级认定");
        assertThat(ofPlan("applicationRoutes { forms { title } }", "applicationRoutes[0].forms[*].title"))
                .containsExactly("职业技能评价报名表", "职业技能评价申报信息汇总表");
        assertThat(ofPlan("applicationRoutes { forms { title } }", "applicationRoutes[1].forms[*].title"))
                .isEmpty();
    }

    @Test
    void eachStepAndActIsCitedByItself() {
        assertThat(ofPlan(
                        "applicationRoutes { citedSteps { citation { locator } } }",
                        "applicationRoutes[0].citedSteps[*].citation.locator"))
                .hasSize(5)
                .contains("第二部分第（二）项第1点；附件4 第一部分");
        assertThat(ofPlan(
                        "conductRules { citedActs { citation { locator } } }",
                        "conductRules[0].citedActs[*].citation.locator"))
                .startsWith("附件4 第二部分第1点", "附件4 第二部分第2点", "附件4 第二部分第3点");
        assertThat(ofPlan("applicationRoutes { citedSteps { summary } }", "applicationRoutes[*].citedSteps[*].summary"))
                .isEqualTo(ofPlan("applicationRoutes { steps }", "applicationRoutes[*].steps[*]"));
        assertThat(ofPlan("conductRules { citedActs { summary } }", "conductRules[*].citedActs[*].summary"))
                .isEqualTo(ofPlan("conductRules { acts }", "conductRules[*].acts[*]"));
    }

    @Test
    void modulesAreCited() {
        assertThat(ofPlan("offerings { modules modulesCitation { locator } }", "offerings[*].modulesCitation.locator"))
                .hasSize(3)
                .containsOnly("第二部分第（三）项");
    }

    @Test
    void resultsOfTheTwoLevelsAreKeptTwoYears() {
        assertThat(ofPlan("resultValidityYears { level years }", "resultValidityYears[*].level"))
                .containsExactly("LEVEL_4", "LEVEL_3");
        assertThat(ofPlan("resultValidityYears { level years }", "resultValidityYears[*].years"))
                .containsExactly("2", "2");
        assertThat(ofPlan("resitRules { topic }", "resitRules[*].topic"))
                .hasSize(6)
                .containsOnly("RESIT");
    }

    @Test
    void misconductHasSixteenActsInThreeTiers() {
        for (int tier = 1; tier <= 3; tier++) {
            String path = "conductRules[%d].acts".formatted(tier - 1);
            assertThat(ofPlan("conductRules { acts }", path))
                    .hasSize(List.of(4, 5, 7).get(tier - 1));
        }
        List<String> sanctions = ofPlan("conductRules { sanction }", "conductRules[*].sanction");
        assertThat(sanctions.get(0)).contains("这一科");
        assertThat(sanctions.get(1)).contains("所有科目", "当年");
        assertThat(sanctions.get(2)).contains("所有科目", "2年", "5年", "移送");
    }

    @Test
    void contactsHaveTheirHours() {
        String fields = "contactPoints { kind phone hours }";

        assertThat(ofPlan(fields, "contactPoints[*].kind"))
                .containsExactly("DESK", "ADVICE", "SUPERVISION", "SUPERVISION");
        assertThat(ofPlan(fields, "contactPoints[?(@.phone != null)].phone"))
                .containsExactly("021-62418668", "021-62411384", "400-820-9278");
        assertThat(ofPlan(fields, "contactPoints[?(@.hours != null)].hours"))
                .containsExactly("工作日9:30至11:30、13:30至16:00，节假日不办理", "工作日9:30至11:00、13:30至16:30");
    }

    @Test
    void rulesAreFoundByTopic() {
        assertThat(ofPlan("rules(topics: [PAYMENT]) { summary }", "rules[*].summary"))
                .hasSize(2);
        assertThat(ofPlan("rules(topics: []) { summary }", "rules[*].summary")).isEmpty();
        assertThat(ofPlan("rules { topic }", "rules[*].topic")).hasSize(31).contains("RESIT", "CERTIFICATE", "EXAM");
        assertThat(ofPlan("certificateDelivery { topic }", "certificateDelivery[*].topic"))
                .hasSize(4)
                .containsOnly("CERTIFICATE");
    }

    @Test
    void passMarkIsSaidToBeOfAnotherSource() {
        String query = "rules(topics: [EXAM]) { summary citation { document { id } } }";

        assertThat(ofPlan(query, "rules[*].citation.document.id"))
                .containsExactly("jsxh-2026-1", "changfeng-2024-05-29", "jsxh-2026-1");
        assertThat(ofPlan(query, "rules[*].summary")).element(1).asString().contains("60分", "没有写合格线");
    }

    /** What the notice leaves out is told with its place, not only by the pages. */
    @Test
    void whatTheNoticeDoesNotSayIsARuleToo() {
        assertThat(ofPlan("rules(topics: [FORM]) { summary }", "rules[*].summary"))
                .hasSize(2)
                .last()
                .asString()
                .contains("照片要多大", "通知没有写");
        assertThat(ofPlan("rules(topics: [CHANGE]) { summary }", "rules[*].summary"))
                .last()
                .asString()
                .contains("下一年的计划");
        assertThat(ofPlan("rules(topics: [FORM]) { citation { locator } }", "rules[*].citation.locator"))
                .allSatisfy(locator -> assertThat(locator).startsWith("第二部分第（二）项"));
    }

    /** The way to the results is 随申办's, as a client and as a mini-program; neither has a web address. */
    @Test
    void resultsAreLookedUpInTheCitysApp() {
        String fields = "links { kind name address path citation { locator } }";
        String ofTheCity = "links[?(@.kind == 'RESULTS' && @.address == null)].";

        assertThat(ofPlan(fields, ofTheCity + "name")).containsExactly("“随申办”客户端（成绩和证书）", "“随申办”小程序（成绩和证书）");
        assertThat(ofPlan(fields, ofTheCity + "path"))
                .allSatisfy(path -> assertThat(path).startsWith("人力资源和社会保障局 → 劳动就业 → 职业技能证书查询"));
        assertThat(ofPlan(fields, ofTheCity + "citation.locator")).containsOnly("第三部分");
        assertThat(ofPlan(fields, "links[?(@.kind == 'RESULTS' && @.address != null)].address"))
                .containsExactly("www.osta.org.cn");
    }

    @Test
    void formsOfAnotherPlaceAreGivenOnlyWhenAskedFor() {
        assertThat(ask("{ applicationForms { id } }")
                        .path("applicationForms[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly("org-015-2026-registration", "org-015-2026-summary");
        assertThat(ask("{ applicationForms(jurisdiction: \"江苏省海门市\") { id } }")
                        .path("applicationForms[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly("haimen-registration");
        assertThat(ask("{ applicationForms(jurisdiction: \"江苏省\") { id } }")
                        .path("applicationForms[*].id")
                        .entityList(String.class)
                        .get())
                .isEmpty();
    }

    @Test
    void formOfHaimenIsWholeAndThoseOfShanghaiAreUnknown() {
        GraphQlTester.Response haimen = ask("""
            { applicationForms(jurisdiction: "江苏省海门市") { fields { name filledBy } materials { number }
                photo { format widthOver heightOver sizeUnder } } }\
            """);

        haimen.path("applicationForms[0].fields[?(@.filledBy == 'APPLICANT')].name")
                .entityList(String.class)
                .hasSize(17);
        haimen.path("applicationForms[0].fields[?(@.filledBy == 'BODY')].name")
                .entityList(String.class)
                .hasSize(5);
        haimen.path("applicationForms[0].materials").entityList(Object.class).hasSize(5);
        haimen.path("applicationForms[0].photo")
                .matchesJson("{\"format\": \"jpg\", \"widthOver\": 100, \"heightOver\": 100, \"sizeUnder\": 20}");
        GraphQlTester.Response shanghai =
                ask("{ applicationForms { fields { name } materials { number } photo { format } } }");
        for (String part : List.of("fields", "materials", "photo")) {
            shanghai.path("applicationForms[0]." + part).valueIsNull();
        }
    }
}
