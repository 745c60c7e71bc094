package org.skillregister.platform.gateway.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.skillregister.platform.gateway.rate.ClientAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Normalizes forwarded addresses for Tomcat, which takes them literally, while some proxies write ports and brackets. An unreadable entry
 * and all before it are dropped, because nobody vouches for them; the request then counts as the proxy's own.
 */
final class ForwardedAddressValve extends ValveBase {

    private static final Logger log = LoggerFactory.getLogger(ForwardedAddressValve.class);

    private final String header;
    private final AtomicBoolean logged = new AtomicBoolean();

    ForwardedAddressValve(String header) {
        super(true);
        this.header = header;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        List<String> lines = Collections.list(request.getHeaders(header));
        boolean readable = lines.isEmpty() || rewrite(request, String.join(",", lines));
        getNext().invoke(request, response);
        // Tomcat accepts forwarded addresses only from trusted proxies.
        if (!readable
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null
                && logged.compareAndSet(false, true)) {
            log.warn("A proxy forwards an invalid address in {}: such requests count as the proxy's own", header);
        }
    }

    /** @return whether all entries could be read */
    private boolean rewrite(Request request, String forwarded) {
        String[] entries = forwarded.split(",", -1);
        Deque<String> addresses = new ArrayDeque<>();
        boolean readable = true;
        for (int i = entries.length - 1; readable && i >= 0; i--) {
            Optional<InetAddress> address = ClientAddress.find(entries[i]);
            readable = address.isPresent();
            addresses.addFirst(address.map(InetAddress::getHostAddress).orElse(request.getPeerAddr()));
        }
        request.getCoyoteRequest().getMimeHeaders().setValue(header).setString(String.join(", ", addresses));
        return readable;
    }
}
