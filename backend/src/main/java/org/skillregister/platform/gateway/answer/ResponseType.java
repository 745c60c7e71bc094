package org.skillregister.platform.gateway.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The two media types of GraphQL-over-HTTP responses. They differ in status codes, not in content. */
public enum ResponseType {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json");

    /** No browser or client sends a longer list. */
    private static final int LONGEST_ACCEPT = 1000;

    private final String header;

    ResponseType(String mediaType) {
        this.header = mediaType + "; charset=utf-8";
    }

    String header() {
        return header;
    }

    /** @return 200 for {@link #JSON}, whose clients treat every other status as a transport error */
    public int statusOfRequestError() {
        return this == JSON ? 200 : 400;
    }

    /**
     * Chooses by the Accept header: the highest quality, then the first named. JSON when the header is missing or accepts both equally.
     *
     * @throws RequestRejectedException when neither type is accepted
     */
    public static ResponseType accepted(Enumeration<String> headers) {
        String accept = String.join(",", Collections.list(headers));
        if (accept.isBlank() || accept.equals("*/*")) {
            return JSON;
        }
        // The headers that most clients send need no parsing.
        return accept.equals("application/graphql-response+json") ? GRAPHQL_RESPONSE : preferred(parse(accept));
    }

    private static ResponseType preferred(List<MediaType> ranges) {
        return Arrays.stream(values())
                .filter(type -> type.quality(ranges) > 0)
                .max(Comparator.comparingDouble((ResponseType type) -> type.quality(ranges))
                        .thenComparingInt(type -> -type.place(ranges))
                        .thenComparing(type -> type == JSON))
                .orElseThrow(ResponseType::notAcceptable);
    }

    private static List<MediaType> parse(String accept) {
        if (accept.length() > LONGEST_ACCEPT) {
            throw notAcceptable();
        }
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException invalid) {
            throw notAcceptable();
        }
    }

    private MediaType mediaType() {
        return this == JSON ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_GRAPHQL_RESPONSE;
    }

    private double quality(List<MediaType> ranges) {
        return range(ranges).map(MediaType::getQualityValue).orElse(0.0);
    }

    private int place(List<MediaType> ranges) {
        return range(ranges).map(ranges::indexOf).orElse(ranges.size());
    }

    /** The most specific range that includes this type. */
    private Optional<MediaType> range(List<MediaType> ranges) {
        return ranges.stream()
                .filter(it -> it.includes(mediaType()) && isUtf8(it))
                .max(Comparator.comparing((MediaType it) -> !it.isWildcardType())
                        .thenComparing(it -> !it.isWildcardSubtype()));
    }

    private static boolean isUtf8(MediaType range) {
        return range.getCharset() == null || range.getCharset().equals(UTF_8);
    }

    private static RequestRejectedException notAcceptable() {
        return new RequestRejectedException(
                406,
                ErrorCode.BAD_REQUEST,
                "Accept must allow application/graphql-response+json or application/json, in UTF-8");
    }
}
