package org.skillregister.platform.gateway.assistant;

import java.util.Map;
import java.util.Set;
import org.skillregister.platform.http.PostRoutes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Route of the MCP endpoint, unless {@code register.assistants.enabled} is false. The endpoint is created at the first request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "register.assistants.enabled", matchIfMissing = true)
class AssistantRoutes {

    @Bean
    static PostRoutes assistantsPost() {
        return new PostRoutes(Set.of(McpEndpoint.PATH));
    }

    @Bean
    static SimpleUrlHandlerMapping mcp() {
        SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(Map.of(McpEndpoint.PATH, McpEndpoint.NAME), 0);
        mapping.setLazyInitHandlers(true);
        return mapping;
    }
}
