package org.skillregister.platform.gateway.assistant;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A persisted operation as a tool for assistants. The comments above the operation become its title and description: first the title,
 * then when to use it.
 *
 * @param tool the tool as described to clients
 * @param document the text of the operation
 * @param arguments the names of its variables, in their order
 */
record AssistantTool(McpSchema.Tool tool, String document, Set<String> arguments) {

    /** Read-only and idempotent. */
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
        Set<String> arguments = operation.getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new AssistantTool(tool, document, Collections.unmodifiableSet(arguments));
    }

    /** The name in snake case: {@code may_i_apply} for {@code MayIApply}. */
    private static String name(String operation) {
        StringBuilder name = new StringBuilder();
        for (int place = 0; place < operation.length(); place++) {
            char letter = operation.charAt(place);
            name.append(Character.isUpperCase(letter) && place > 0 ? "_" : "").append(letter);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
