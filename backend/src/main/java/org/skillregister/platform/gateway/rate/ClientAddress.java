package org.skillregister.platform.gateway.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whom a limit counts. The address is the connection's; behind a proxy Tomcat puts the client's in its place, for the
 * proxies that the settings trust only ({@code server.tomcat.remoteip.*}).
 */
public final class ClientAddress {

    private static final int NETWORK_OF_ONE_CLIENT = 8;
    private static final int LONGEST = 100;

    private ClientAddress() {}

    /** @return the address; of IPv6 the network, because a client has a whole one to itself */
    public static String of(String remote) {
        return find(remote)
                .map(address -> address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_OF_ONE_CLIENT))
                        : address.getHostAddress())
                .orElse("unknown");
    }

    /** Reads what proxies write: an address, perhaps with a port, then an IPv6 address in brackets. */
    public static Optional<InetAddress> find(String text) {
        String address = withoutPort(text.length() > LONGEST ? "" : text.strip());
        // Numbers with fewer dots are addresses too, for Java; no proxy means them so.
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
        // The interface of an address of the own network.
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
