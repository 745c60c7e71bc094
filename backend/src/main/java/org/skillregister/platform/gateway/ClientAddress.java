package org.skillregister.platform.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a limit counts. The address is the connection's; behind a proxy Tomcat puts the client's in its place, for the
 * proxies that the settings trust only ({@code server.tomcat.remoteip.*}).
 */
final class ClientAddress {

    private static final int NETWORK_OF_ONE_CLIENT = 8;

    private ClientAddress() {}

    /** @return the address; of IPv6 the network, because a client has a whole one to itself */
    static String of(String remote) {
        try {
            InetAddress address = InetAddress.ofLiteral(remote);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_OF_ONE_CLIENT))
                    : address.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }
}
