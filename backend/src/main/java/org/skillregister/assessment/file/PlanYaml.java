package org.skillregister.assessment.file;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A plan as YAML, with the same fields as in JSON. */
final class PlanYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private PlanYaml() {}

    static JsonNode read(String text) {
        return YAML.readTree(text);
    }

    static String write(JsonNode plan) {
        return YAML.writeValueAsString(plan);
    }
}
