package org.skillregister.assessment;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.BadRequest;
import org.skillregister.platform.InputCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A plan in a file, which is JSON of the schema's {@code AssessmentPlanInput}.
 *
 * @param statement what it says; null when it has another form
 * @param problems where its form is another
 */
record PlanFile(@Nullable PlanStatement statement, List<BadRequest.Problem> problems) {

    private static final String TYPE = "AssessmentPlanInput";

    static PlanFile read(String json, GraphQLSchema schema) {
        try {
            Object value = PlanJson.read(json, Object.class);
            List<BadRequest.Problem> problems =
                    InputCheck.of("plan", value, Objects.requireNonNull(schema.getType(TYPE)));
            return new PlanFile(problems.isEmpty() ? PlanJson.read(json, PlanStatement.class) : null, problems);
        } catch (JacksonException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            return new PlanFile(
                    null,
                    List.of(new BadRequest.Problem(
                            "line " + (place == null ? 1 : place.getLineNr()), "is not JSON that can be read")));
        }
    }

    static String write(AssessmentPlan plan) {
        return PlanJson.writeIndented(PlanExport.of(plan));
    }
}
