package org.skillregister.platform.gateway.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.skillregister.platform.trace.Trace;

/** Sets the trace id of a request for everything that handles or refuses it. */
final class TraceValve extends ValveBase {

    TraceValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Trace.begin(() -> request.getHeader("traceparent"));
        try {
            getNext().invoke(request, response);
        } finally {
            Trace.end();
        }
    }
}
