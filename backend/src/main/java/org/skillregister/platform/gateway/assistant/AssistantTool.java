package org.skillregister.platform.gateway.assistant;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A persisted operation as a tool for assistants. What stands in front of it as comments is what they are told: its title, then when to use it.
 *
 * @param tool what a client is told of it
 * @param document the text of the operation
 */
record AssistantTool(McpSchema.Tool tool, String document) {

    /** Nothing is changed by it, and whoever asks again is answered the same. */
    private static final McpSchema.ToolAnnotations READS = McpSchema.ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    static AssistantTool of(String document, GraphQLSchema schema) {
        OperationDefinition operation = Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
        List<String> comments = document.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        Map<String, Object> input = new ToolSchema(schema).of(operation);
        McpSchema.Tool tool = McpSchema.Tool.builder(name(Objects.requireNonNull(operation.getName())), input)
                .title(comments.getFirst())
                .description(String.join(" ", comments.subList(1, comments.size())))
                .annotations(READS)
                .build();
        return new AssistantTool(tool, document);
    }

    /** As tools are called: {@code may_i_apply} for {@code MayIApply}. */
    private static String name(String operation) {
        StringBuilder name = new StringBuilder();
        for (int place = 0; place < operation.length(); place++) {
            char letter = operation.charAt(place);
            name.append(Character.isUpperCase(letter) && place > 0 ? "_" : "").append(letter);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
