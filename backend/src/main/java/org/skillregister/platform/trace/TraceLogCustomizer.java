package org.skillregister.platform.trace;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Adds the trace id to every structured log line of a request. Spring Boot instantiates it by name. */
public final class TraceLogCustomizer implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.add("traceId", _ -> Trace.known()).whenNotNull();
    }
}
