package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The rules can be read by people who build their own tools. */
@ApiTest
class RuleSetsApiTest {

    private static final String RULES = """
        query($id: ID!) { ruleSet(id: $id) { id title jurisdiction effectiveFrom supersededOn occupations { code name }
          notes { text citation { locator } } citation { document { id number } locator }
          levels { level citation { locator } preconditionsCitation { document { id } locator } preconditions { kind ... on MinimumAgeRequirement { years } }
            routes { clause summary evidence citation { document { id } locator }
              requirements { __typename kind summary evidence
                ... on WorkYearsRequirement { years afterCertificate afterTitle titleOnly cumulative continuous ownOccupationOnly }
                ... on CertificateRequirement { level heldYears }
                ... on TitleRequirement { rank titleOnly }
                ... on EducationRequirement { kinds standings relations approvedProgramme }
                ... on CourseRequirement { courseLevel: level } } } } } }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response read(String id) {
        return graphQl.document(RULES).variable("id", id).execute();
    }

    private static List<String> strings(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    @Test
    void shanghaiStandsFirst() {
        var answer = graphQl.document("{ ruleSets { id jurisdiction } }").execute();

        assertThat(strings(answer, "ruleSets[*].id"))
                .containsExactly("national-procedure-2023", "haimen-qualification");
    }

    @Test
    void nineteenClausesEachWithItsPlace() {
        var answer = read("national-procedure-2023");

        assertThat(strings(answer, "ruleSet.levels[*].level"))
                .containsExactly("LEVEL_5", "LEVEL_4", "LEVEL_3", "LEVEL_2", "LEVEL_1");
        assertThat(strings(answer, "ruleSet.levels[*].routes[*].clause"))
                .containsExactly(
                        "(1)", "(2)", "(1)", "(2)", "(3)", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(1)", "(2)",
                        "(3)", "(4)", "(5)", "(1)", "(2)", "(3)");
        assertThat(strings(answer, "ruleSet.levels[*].routes[*].citation.locator"))
                .doesNotHaveDuplicates()
                .allSatisfy(locator -> assertThat(locator).startsWith("附件1 "));
        assertThat(strings(answer, "ruleSet.levels[*].routes[*].citation.document.id"))
                .containsOnly("jsxh-2026-1");
        assertThat(answer.path("ruleSet.levels[*].preconditions[*].years")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(16, 16, 16, 16, 16);
        assertThat(strings(answer, "ruleSet.levels[*].preconditionsCitation.document.id"))
                .containsExactly("rsj-2024-38", "rsj-2024-38", "rsj-2024-38", "rsj-2024-38", "rsj-2024-38");
        answer.path("ruleSet.occupations").valueIsNull();
        answer.path("ruleSet.effectiveFrom").entity(String.class).isEqualTo("2024-01-24");
    }

    @Test
    void theBracketBehindTheTitleIsMissingInOneClauseOnly() {
        var answer = read("national-procedure-2023");

        assertThat(strings(answer, "ruleSet.levels[*].routes[*].requirements[?(@.kind == 'TITLE')].titleOnly"))
                .hasSize(5)
                .containsOnlyOnce("true");
        assertThat(strings(answer, "ruleSet.levels[2].routes[2].evidence"))
                .anySatisfy(paper -> assertThat(paper).contains("专业技术人员职业资格"));
    }

    @Test
    void aLevelNamesTheHeadingOfItsClauses() {
        var answer = read("national-procedure-2023");

        assertThat(strings(answer, "ruleSet.levels[*].citation.locator"))
                .containsExactly("附件1 第1点", "附件1 第2点", "附件1 第3点", "附件1 第4点", "附件1 第5点");
    }

    @Test
    void twoClocksOfAClauseAreTwoRequirements() {
        var answer = read("national-procedure-2023");
        String clause = "ruleSet.levels[3].routes[1].requirements[?(@.kind == 'WORK_YEARS')]";

        assertThat(answer.path(clause + ".years").entityList(Integer.class).get())
                .containsExactly(5, 1);
        assertThat(answer.path(clause + ".cumulative").entityList(Boolean.class).get())
                .containsExactly(true, false);
        assertThat(strings(answer, clause + ".afterTitle")).containsExactly("JUNIOR", null);
        assertThat(strings(answer, clause + ".afterCertificate")).containsExactly(null, "LEVEL_3");
    }

    @Test
    void haimenIsReadableWithoutALevelOrADay() {
        var answer = read("haimen-qualification");

        answer.path("ruleSet.jurisdiction")
                .entity(String.class)
                .satisfies(place -> assertThat(place).contains("江苏"));
        answer.path("ruleSet.effectiveFrom").valueIsNull();
        answer.path("ruleSet.levels[0].level").valueIsNull();
        assertThat(strings(answer, "ruleSet.occupations[*].name")).containsExactly("劳动关系协调员");
        assertThat(strings(answer, "ruleSet.levels[*].routes[*].clause")).containsExactly("(1)", "(2)", "(3)");
        answer.path("ruleSet.levels[0].routes[0].requirements[0].continuous")
                .entity(Boolean.class)
                .isEqualTo(true);
        answer.path("ruleSet.levels[0].routes[0].requirements[0].years")
                .entity(Integer.class)
                .isEqualTo(6);
    }

    @Test
    void unknownRuleSetIsNull() {
        read("nothing").path("ruleSet").valueIsNull();
    }
}
