package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skillregister.ApiTest;
import org.skillregister.reference.release.ReleaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The cases published with the rules, run through the API. Their README describes the format. */
@ApiTest
class EligibilityCasesTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @TestFactory
    Stream<DynamicTest> cases() {
        return ReleaseFiles.packaged().cases().entrySet().stream()
                .flatMap(file -> EligibilityCases.read(file.getValue()).stream()
                        .map(one -> DynamicTest.dynamicTest(file.getKey() + ": " + one.name(), () -> check(one))));
    }

    private void check(EligibilityCase one) {
        EligibilityCase.Answer answer = graphQl.document(EligibilityCase.DOCUMENT)
                .variable("input", one.input())
                .execute()
                .path("eligibility")
                .entity(EligibilityCase.Answer.class)
                .get();

        assertThat(one.problems(answer)).isEmpty();
    }
}
