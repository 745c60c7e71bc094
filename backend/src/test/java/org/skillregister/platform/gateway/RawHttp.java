package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection for sending bytes that no client library would send. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(30).toMillis());

    private final Socket socket;

    public RawHttp(int port) throws IOException {
        this.socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE);
    }

    /** What came back until the server closed the connection. */
    public record Answer(int status, String head, String body) {

        public String code() {
            JsonNode error = new JsonMapper().readTree(body).at("/errors/0");
            return error.at("/extensions/code").asString();
        }
    }

    /** One request on a connection of its own, after which the server is to close it. */
    public static Answer ask(int port, String request) throws IOException {
        try (RawHttp connection = new RawHttp(port)) {
            connection.send(request);
            return connection.answer();
        }
    }

    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    public Answer answer() throws IOException {
        String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
        int end = all.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
    }

    /** Waits for the server to close the connection without a word. */
    boolean isClosed() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
