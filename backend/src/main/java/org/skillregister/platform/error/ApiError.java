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
 * An error in the register's own words. Its message contains nothing that a client sent: no value, and no name that the schema does not
 * have. The library's messages may, so only errors of this class go out unchanged.
 */
public final class ApiError implements GraphQLError {

    private final String message;
    private final ErrorClassification type;
    private final List<SourceLocation> locations;
    private final transient @Nullable List<Object> path;
    private final transient Map<String, Object> extensions;

    /**
     * @param locations locations in the document
     * @param path path in the response; null when the error does not belong to a field
     * @param extensions extensions, including the code
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

    /** The error of a request with wrong arguments. */
    public static ApiError ofRequest(ErrorClassification type, List<SourceLocation> locations, List<Problem> problems) {
        return new ApiError(BadRequestException.message(problems), type, locations, null, extensions(problems));
    }

    /** The extensions of an error about wrong arguments. */
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
