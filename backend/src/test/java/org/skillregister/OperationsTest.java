package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every operation that a client sends validates and runs, with each of the variables listed here. */
@ApiTest
class OperationsTest {

    /** One that {@link ImportedCertificates} has. */
    private static final Map<String, Object> CERTIFICATE = Map.of(
            "byNumber", Map.of("number", ImportedCertificates.NUMBER, "holderName", ImportedCertificates.HOLDER));

    private static final Map<String, Object> APPLICANT = Map.of("occupation", "4-07-03-05", "applicant", Map.of());

    private static final Map<String, Object> CANDIDATE =
            Map.of("organization", "org-015", "occupation", "4-07-03-04", "level", "LEVEL_4", "results", new Object[] {
                Map.of("module", "THEORY", "passed", true, "takenOn", "2026-04-25"),
                Map.of("module", "PRACTICAL_SKILLS", "passed", false, "takenOn", "2026-04-26")
            });

    private static final Map<String, Object> RECIPIENT = Map.of("level", "LEVEL_3", "situation", "EMPLOYED");

    /** Values for the variables that operations require, and some of those they allow. */
    private static final Map<String, Map<String, Object>> VARIABLES = Map.ofEntries(
            Map.entry("contract/CertificateLookup", Map.of("lookup", CERTIFICATE)),
            Map.entry("contract/VerifyCertificates", Map.of("lookups", List.of(CERTIFICATE))),
            Map.entry("contract/CreateShareCode", Map.of("lookup", CERTIFICATE)),
            Map.entry("site/CertificateLookup", Map.of("lookup", CERTIFICATE)),
            Map.entry("site/CreateShareCode", Map.of("lookup", CERTIFICATE, "days", 1)),
            Map.entry("contract/Eligibility", Map.of("input", APPLICANT)),
            Map.entry("contract/MayIApply", Map.of("input", APPLICANT)),
            Map.entry("site/Eligibility", Map.of("input", APPLICANT)),
            Map.entry("site/Course", Map.of("id", "changfeng-2024-1")),
            Map.entry("site/OpenCourses", Map.of("occupation", "4-07-03-05")),
            Map.entry("site/TrainingProvider", Map.of("id", "haimen-rsj-zgh")),
            Map.entry("site/ProviderId", Map.of("id", "haimen-rsj-zgh")),
            Map.entry("mini-program/ApplyNow", Map.of("code", "4-07-03-05")),
            Map.entry("mini-program/CertificateLookup", Map.of("lookup", CERTIFICATE)),
            Map.entry("mini-program/Eligibility", Map.of("input", APPLICANT)),
            Map.entry("mini-program/ReceiptNames", Map.of("occupation", "4-07-03-05", "organization", "org-015")),
            Map.entry("mini-program/Course", Map.of("id", "changfeng-2024-1")),
            Map.entry("mini-program/Occupation", Map.of("code", "4-07-03-05")),
            Map.entry("mini-program/Occupations", Map.of("text", "chayi")),
            Map.entry("partner/Course", Map.of("id", "changfeng-2024-1")),
            Map.entry("partner/CoursesChangedSince", Map.of("since", "2020-01-01T00:00:00+08:00")),
            Map.entry("assistants/Search", Map.of("text", "月嫂")),
            Map.entry("assistants/Occupation", Map.of("code", "4-07-03-05")),
            Map.entry("assistants/Organization", Map.of("id", "org-015")),
            Map.entry("assistants/Rounds", Map.of("filter", Map.of("organization", "org-015"))),
            Map.entry("assistants/MayIApply", Map.of("input", APPLICANT)),
            Map.entry("widgets/CourseList", Map.of("occupation", "4-07-03-05", "limit", 6)),
            Map.entry("widgets/LevelLadder", Map.of("occupation", "4-07-03-05")),
            Map.entry("widgets/Eligibility", Map.of("input", APPLICANT)),
            Map.entry("contract/Organization", Map.of("id", "org-015")),
            Map.entry("contract/Occupation", Map.of("code", "4-07-03-05")),
            Map.entry("contract/Search", Map.of("text", "rlzy")),
            Map.entry("contract/SearchInOwnWords", Map.of("text", "月嫂")),
            Map.entry("contract/AlternativeTitles", Map.of("code", "4-10-01-06")),
            Map.entry("contract/Organizations", Map.of("text", "技师")),
            Map.entry("contract/Procedures", Map.of("organization", "org-015", "year", 2026)),
            Map.entry("contract/ResitStatus", Map.of("input", CANDIDATE)),
            Map.entry("site/ResitStatus", Map.of("input", CANDIDATE)),
            Map.entry("site/AssessmentPlan", Map.of("organization", "org-015", "year", 2026)),
            Map.entry("site/OrganizationListings", Map.of("id", "org-015")),
            Map.entry("site/OrganizationPlans", Map.of("id", "org-015")),
            Map.entry("site/OrganizationContact", Map.of("id", "org-015")),
            Map.entry("site/PlanVersion", Map.of("organization", "org-015", "year", 2026)),
            Map.entry("contract/SubsidyEstimate", Map.of("input", RECIPIENT)),
            Map.entry("site/SubsidyEstimate", Map.of("input", RECIPIENT)),
            Map.entry("contract/Changes", Map.of("since", "2020-01-01T00:00:00+08:00")),
            Map.entry("contract/CompareEditions", Map.of("from", "2024", "to", "2024")),
            Map.entry("site/ChangesSince", Map.of("since", "2020-01-01T00:00:00+08:00")),
            Map.entry("contract/SelectionRounds", Map.of("text", "碳排放")),
            Map.entry(
                    "contract/CatalogueItems",
                    Map.of("filter", Map.of("levels", new String[] {"LEVEL_3"}, "majorGroup", "4"), "first", 100)));

    /**
     * What everybody would see, in every calendar and on the site: sent by {@code org.skillregister.assessment.OrganizationClient} and by
     * the browser tests of plans.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "contract/PublishAssessmentPlan",
            "contract/ChangeAssessmentPlan",
            "contract/WithdrawAssessmentPlan",
            "contract/AssessmentPlanHistory",
            "site/CheckAssessmentPlan",
            "site/PublishAssessmentPlan",
            "site/ChangeAssessmentPlan",
            "site/WithdrawAssessmentPlan",
            "site/UpdateOrganizationContact",
            "site/AssessmentPlanHistory");

    /** What the keys must allow with which operations are sent that need one. */
    private static final Map<String, Scope> SCOPES = Map.of("contract/VerifyCertificates", Scope.CERTIFICATES_VERIFY);

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    /** Values for the operations that need a school's key. */
    private Map<String, Map<String, Object>> variablesOfSchool;

    /** Values for the operations of a holder who has made a share code. */
    private Map<String, Map<String, Object>> variablesOfHolder;

    @BeforeEach
    void open() {
        ImportedCertificates.takeIn(application);
        school = ProviderClient.with("courses:write", graphQl, database);
        Map<String, Object> listing = ProviderClient.listing();
        String course = school.published("operations", listing);
        variablesOfSchool = Map.of(
                "contract/PublishCourse", Map.of("input", Map.of("idempotencyKey", "another", "listing", listing)),
                "contract/ChangeCourse",
                        Map.of("id", course, "input", Map.of("expectedVersion", 1, "listing", listing)),
                "contract/WithdrawCourse", Map.of("id", course, "reason", "不开了"));
        Map<String, Object> code = Map.of("manageToken", manageToken());
        variablesOfHolder = Map.of("site/ShareCode", code, "site/RevokeShareCode", code);
    }

    private String manageToken() {
        return graphQl.document(
                        "mutation ($lookup: CertificateLookupInput!) { createShareCode(lookup: $lookup) { manageToken"
                                + " } }")
                .variable("lookup", CERTIFICATE)
                .execute()
                .path("createShareCode.manageToken")
                .entity(String.class)
                .get();
    }

    @TestFactory
    Stream<DynamicTest> operations() {
        return SchemaFiles.list(SchemaFiles.OPERATIONS, ".graphql").stream().flatMap(this::operationsOf);
    }

    private Stream<DynamicTest> operationsOf(Path file) {
        Document document = Parser.parse(SchemaFiles.read(file));
        String client = SchemaFiles.OPERATIONS.relativize(file).getName(0).toString();
        assertThat(document.getDefinitionsOfType(OperationDefinition.class)).isNotEmpty();
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> client + "/" + operation.getName())
                .filter(name -> !ELSEWHERE.contains(name))
                .map(name -> DynamicTest.dynamicTest(name, () -> run(AstPrinter.printAst(document), name)));
    }

    private HttpGraphQlTester asker(String name) {
        Scope scope = SCOPES.get(name);
        return scope == null
                ? graphQl
                : graphQl.mutate()
                        .header("Authorization", "Bearer " + TestKeys.issue(application, "测试", scope))
                        .build();
    }

    private void run(String document, String name) {
        Map<String, Object> ofSchool = variablesOfSchool.get(name);
        var request = (ofSchool == null ? asker(name) : school.graphQl())
                .document(document)
                .operationName(name.substring(name.indexOf('/') + 1));
        Map<String, Object> others = variablesOfHolder.getOrDefault(name, VARIABLES.getOrDefault(name, Map.of()));
        (ofSchool == null ? others : ofSchool).forEach(request::variable);
        Map<?, ?> data = request.execute().path("").entity(Map.class).get();

        assertThat(data).isNotEmpty().doesNotContainValue(null);
    }
}
