package org.skillregister.platform.gateway.assistant;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/** Ids and errors of JSON-RPC messages. */
final class JsonRpc {

    private static final int LONGEST_ID = 100;

    private JsonRpc() {}

    /** The validated id, which the protocol requires in the response. */
    static Object id(@Nullable Object id) {
        return switch (id) {
            case Integer number -> number;
            case Long number -> number;
            case String text when text.length() <= LONGEST_ID -> text;
            case null, default ->
                throw RequestRejectedException.badRequest(
                        "id: must be a whole number, or a text of at most %d characters".formatted(LONGEST_ID));
        };
    }

    static JSONRPCError malformed() {
        return new JSONRPCError(
                McpSchema.ErrorCodes.INVALID_PARAMS, "params: do not have the form that the method needs");
    }

    /** Errors in the register's own words: the library's messages echo what was sent. */
    static JSONRPCError error(int code) {
        return switch (code) {
            case McpSchema.ErrorCodes.METHOD_NOT_FOUND ->
                new JSONRPCError(code, "method: must be initialize, ping, tools/list or tools/call");
            case McpSchema.ErrorCodes.INVALID_PARAMS ->
                new JSONRPCError(code, "params.name: no tool has this name; tools/list has them");
            default -> malformed();
        };
    }
}
