package org.skillregister.platform.gateway;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillregister.platform.ErrorCode;

/** An error as it goes out: message, place, code. Values that the client sent are not sent back: they may be personal. */
final class ErrorView {

    private static final int MOST = 10;
    private static final int LONGEST = 300;
    /** Where the library's messages quote a value, up to the words that follow it. */
    private static final Pattern QUOTED_VALUE = Pattern.compile(
            " with value '.*' (?=is not|must|contains)| for name '[^']*'| - '\\w+Value\\{.*\\}'|: invalid value '.*$"
                    + "| but it was an? '.*'",
            Pattern.DOTALL);

    /** The library's own words for the kind of error. */
    private static final Pattern KIND = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");

    /** Where the library's messages name an argument or a variable. */
    private static final Pattern ARGUMENT = Pattern.compile("(?:argument|[Vv]ariable) '([\\w.\\[\\]$]+)'");

    private static final Pattern NOT_PRINTED = Pattern.compile("\\p{Cntrl}+");

    private ErrorView() {}

    static List<Map<String, Object>> of(List<? extends GraphQLError> errors) {
        return errors.stream().limit(MOST).map(ErrorView::of).toList();
    }

    private static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("message", message(error));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            view.put(
                    "locations",
                    error.getLocations().stream()
                            .filter(Objects::nonNull)
                            .map(ErrorView::of)
                            .toList());
        }
        if (error.getPath() != null) {
            view.put("path", error.getPath());
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        extensions.putIfAbsent("code", code(error).name());
        Matcher argument = ARGUMENT.matcher(Objects.requireNonNullElse(error.getMessage(), ""));
        if (argument.find()) {
            extensions.putIfAbsent("argument", argument.group(1));
        }
        view.put("extensions", extensions);
        return view;
    }

    private static Map<String, Object> of(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    private static String message(GraphQLError error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        String safe = NOT_PRINTED
                .matcher(QUOTED_VALUE
                        .matcher(KIND.matcher(message).replaceFirst(""))
                        .replaceAll(" "))
                .replaceAll(" ");
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        ErrorClassification classification = error.getErrorType();
        return classification == ErrorType.InvalidSyntax
                        || classification == ErrorType.ValidationError
                        || classification == ErrorType.OperationNotSupported
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL_ERROR;
    }
}
