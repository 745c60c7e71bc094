package org.skillregister.platform.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException.Problem;

/**
 * An error in words of ours. Its message holds nothing that a client sent: no value, and no name that the schema does not have. Messages
 * of the library do, so that only errors of this class go out as they are.
 */
public final class ApiError implements GraphQLError {

    private final String message;
    private final ErrorClassification type;
    private final List<SourceLocation> locations;
    private final transient @Nullable List<Object> path;
    private final transient Map<String, Object> extensions;

    /**
     * @param locations places in the document
     * @param path place in the answer; null when the error is none of a field
     * @param extensions the code among them
     */
    ApiError(
            String message,
            ErrorClassification type,
            List<SourceLocation> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions) {
        this.message = message;
        this.type = type;
        this.locations = List.copyOf(locations);
        this.path = path;
        this.extensions = extensions;
    }

    /** The error of a request that is refused before its first field. */
    public static ApiError ofRequest(ErrorClassification type, List<SourceLocation> locations, String message) {
        return new ApiError(message, type, locations, null, Map.of("code", ErrorCode.BAD_REQUEST.name()));
    }

    /** The same, where arguments are to blame. */
    public static ApiError ofRequest(ErrorClassification type, List<SourceLocation> locations, List<Problem> problems) {
        return new ApiError(BadRequestException.message(problems), type, locations, null, extensions(problems));
    }

    /** What an answer says beside the message when arguments are to blame. */
    static Map<String, Object> extensions(List<Problem> problems) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.BAD_REQUEST.name());
        extensions.put("argument", problems.getFirst().argument());
        extensions.put(
                "problems",
                problems.stream()
                        .map(problem -> Map.of("argument", problem.argument(), "message", problem.message()))
                        .toList());
        return extensions;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return type;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
