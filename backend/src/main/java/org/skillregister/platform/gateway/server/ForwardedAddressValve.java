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
 * Makes the addresses that proxies forward readable for Tomcat, which takes them as they are: some proxies write ports and brackets.
 * What cannot be read, and all that stands before it, is nobody's word; the request is the proxy's own then.
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
        // Only of a proxy that is trusted does Tomcat take anything.
        if (!readable
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null
                && logged.compareAndSet(false, true)) {
            log.warn("A proxy forwards what is no address in {}: such requests are counted as the proxy's", header);
        }
    }

    /** @return whether all of it could be read */
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
