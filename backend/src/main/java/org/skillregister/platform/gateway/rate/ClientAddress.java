package org.skillregister.platform.gateway.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The address that a limit counts. It is the connection's; behind a proxy Tomcat replaces it by the client's, but only for trusted
 * proxies ({@code server.tomcat.remoteip.*}).
 */
public final class ClientAddress {

    private static final int NETWORK_OF_ONE_CLIENT = 8;
    private static final int LONGEST = 100;

    private ClientAddress() {}

    /** @return the address; for IPv6 the /64 network, because a client usually has a whole one */
    public static String of(String remote) {
        return find(remote)
                .map(address -> address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_OF_ONE_CLIENT))
                        : address.getHostAddress())
                .orElse("unknown");
    }

    /** Parses an address as proxies write it: with or without a port, which requires brackets around an IPv6 address. */
    public static Optional<InetAddress> find(String text) {
        String address = withoutPort(text.length() > LONGEST ? "" : text.strip());
        // Java also accepts IPv4 literals with fewer dots, which no proxy writes.
        boolean whole = address.contains(":")
                || address.chars().filter(letter -> letter == '.').count() == 3;
        try {
            return whole ? Optional.of(InetAddress.ofLiteral(address)) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String text) {
        String address = text;
        if (text.startsWith("[")) {
            address = text.substring(1, Math.max(1, text.indexOf(']')));
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') > 0) {
            address = text.substring(0, text.indexOf(':'));
        }
        // The zone of a link-local address.
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
