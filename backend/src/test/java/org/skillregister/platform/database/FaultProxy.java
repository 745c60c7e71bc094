package org.skillregister.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A proxy between a server and its database that silently drops connections. */
final class FaultProxy implements Closeable {

    /** A connection and its other half. */
    private static final class Pair {

        private final Socket client;
        private final Socket database;
        private volatile boolean lost;

        Pair(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void close() {
            try {
                client.close();
                database.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Pair> open = ConcurrentHashMap.newKeySet();
    private volatile boolean frozen;

    /** @param target the port of the database */
    FaultProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Connections that are open pass nothing any more; new ones work. */
    void blackhole() {
        open.forEach(pair -> pair.lost = true);
    }

    /** Nothing passes, and new connections are accepted and hang. */
    void freeze() {
        frozen = true;
    }

    /** Undoes {@link #freeze}. */
    void thaw() {
        frozen = false;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Pair pair = new Pair(client, new Socket(InetAddress.getLoopbackAddress(), target));
                open.add(pair);
                Thread.ofVirtual().start(() -> pump(pair, pair.client, pair.database));
                Thread.ofVirtual().start(() -> pump(pair, pair.database, pair.client));
            } catch (IOException ended) {
                // The proxy was closed, or the client has already gone.
            }
        }
    }

    private void pump(Pair pair, Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                while ((pair.lost || frozen) && !from.isClosed()) {
                    Thread.sleep(20);
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException | InterruptedException ended) {
            // When one direction ends, so does the other.
        }
        pair.close();
        open.remove(pair);
    }

    @Override
    public void close() throws IOException {
        thaw();
        listening.close();
        open.forEach(Pair::close);
    }
}
