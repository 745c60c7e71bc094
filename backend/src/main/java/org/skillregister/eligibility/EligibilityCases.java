package org.skillregister.eligibility;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skillregister.reference.release.ReleaseCheck;
import org.skillregister.reference.release.ReleaseFiles;
import org.skillregister.reference.release.ReleaseProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checks the cases published with the rules. Each is a question to the API and its expected answer. All must pass. */
@Component
class EligibilityCases implements ReleaseCheck {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ObjectProvider<GraphQlSource> source;

    EligibilityCases(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    static List<EligibilityCase> read(String text) {
        return YAML.readValue(text, EligibilityCase.File.class).cases();
    }

    @Override
    public List<ReleaseProblem> problems(ReleaseFiles files) {
        List<ReleaseProblem> problems = new ArrayList<>();
        if (files.cases().isEmpty()) {
            problems.add(
                    new ReleaseProblem("rules/cases", 0, null, "rules are published with cases, and there are none"));
        }
        files.cases().forEach((name, text) -> {
            try {
                read(text)
                        .forEach(one -> ask(one).forEach(problem -> problems.add(new ReleaseProblem(
                                "cases/" + name + ".yaml", line(text, one), "expect", one.name() + ": " + problem))));
            } catch (JacksonException malformed) {
                problems.add(new ReleaseProblem(
                        "cases/" + name + ".yaml",
                        malformed.getLocation() == null
                                ? 0
                                : malformed.getLocation().getLineNr(),
                        null,
                        malformed.getOriginalMessage()));
            }
        });
        return problems;
    }

    private List<String> ask(EligibilityCase one) {
        ExecutionResult result = source.getObject()
                .graphQl()
                .execute(ExecutionInput.newExecutionInput(EligibilityCase.DOCUMENT)
                        .variables(Map.of("input", one.input()))
                        .build());
        if (!result.getErrors().isEmpty()) {
            return result.getErrors().stream().map(GraphQLError::getMessage).toList();
        }
        Map<String, Object> data = Objects.requireNonNull(result.getData());
        return one.problems(YAML.convertValue(data.get("eligibility"), EligibilityCase.Answer.class));
    }

    private static long line(String text, EligibilityCase one) {
        int place = text.indexOf(one.name());
        return place < 0 ? 0 : text.substring(0, place).lines().count();
    }
}
