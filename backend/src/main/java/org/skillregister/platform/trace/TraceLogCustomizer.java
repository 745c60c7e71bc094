package org.skillregister.platform.trace;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Where logs are structured, every line that is written for a request names it. Spring Boot makes it by its name. */
public final class TraceLogCustomizer implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.add("traceId", _ -> Trace.known()).whenNotNull();
    }
}
