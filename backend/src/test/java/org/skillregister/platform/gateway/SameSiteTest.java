package org.skillregister.platform.gateway;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.platform.site.SiteClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The built site has the same bytes and headers whether the server gives it out, the proxy before it, or nginx from a directory, each with the
 * configuration that is shipped.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1"
        })
class SameSiteTest {

    private static final Path SITE =
            Path.of("..", "web", "dist").toAbsolutePath().normalize();

    /** Of the connection, or of the moment; transport security is the proxy's. */
    private static final Set<String> OF_THE_WAY = Set.of(
            "connection",
            "keep-alive",
            "date",
            "server",
            "transfer-encoding",
            "strict-transport-security",
            "content-length");

    /** What a browser goes by; the entity tag, which each server forms in its own way, is looked at apart. */
    private static final List<String> TOLD = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Access-Control-Allow-Origin",
            "Last-Modified",
            "Accept-Ranges");

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void site(DynamicPropertyRegistry properties) {
        properties.add("register.site.location", () -> SITE.toUri().toString());
    }

    @BeforeAll
    static void siteIsBuilt() {
        assertThat(SITE.resolve("index.html"))
                .as("the site is built before the tests of the server")
                .exists();
    }

    private static List<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + SITE.relativize(file))
                    .flatMap(path -> path.endsWith("/index.html")
                            ? Stream.of(path, path.substring(0, path.length() - "index.html".length()))
                            : Stream.of(path))
                    .sorted()
                    .toList();
        }
    }

    /** One of each kind, by folder and ending. */
    private static Collection<String> kinds(List<String> paths) {
        return new TreeMap<>(paths.stream()
                        .collect(toMap(
                                path -> path.substring(0, path.indexOf('/', 1) + 1)
                                        + path.substring(path.lastIndexOf('.') + 1),
                                path -> path,
                                (first, _) -> first)))
                .values();
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.keySet().removeAll(OF_THE_WAY);
        return headers;
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        return header(answer, "Content-Encoding").equals("gzip")
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
    }

    @Test
    void proxyChangesNothing() throws Exception {
        SiteClient server = new SiteClient(port);
        List<String> paths = new ArrayList<>(paths());
        paths.addAll(List.of("/occupations?text=a", "/nothing", "/nothing/", "/assets/", "/404.html"));
        try (Nginx nginx = Nginx.start(
                directory,
                "nginx.conf",
                Map.of("127.0.0.1:8080", "127.0.0.1:" + port, "rate=200r/s", "rate=20000r/s"))) {
            for (String path : paths) {
                for (String encoding : List.of("identity", "gzip")) {
                    String[] asked = {"Accept-Encoding", encoding, "Accept", "text/html,*/*;q=0.8"};
                    HttpResponse<byte[]> own = server.getBytes(path, asked);
                    HttpResponse<byte[]> proxied = nginx.client().getBytes(path, asked);

                    assertThat(proxied.statusCode()).as(path).isEqualTo(own.statusCode());
                    assertThat(headers(proxied)).as("%s, %s", path, encoding).isEqualTo(headers(own));
                    assertThat(proxied.body()).as("%s, %s", path, encoding).isEqualTo(own.body());
                }
            }
        }
    }

    @Test
    void staticServerTellsTheSame() throws Exception {
        SiteClient server = new SiteClient(port);
        try (Nginx nginx = staticServer()) {
            for (String path : paths()) {
                HttpResponse<byte[]> own = server.getBytes(path);
                HttpResponse<byte[]> other = nginx.client().getBytes(path);

                assertThat(other.statusCode()).as(path).isEqualTo(own.statusCode());
                // The not-found page answers programs in a form of their own.
                if (own.statusCode() != 200) {
                    continue;
                }
                assertThat(type(other)).as(path).isEqualTo(type(own));
                TOLD.forEach(name ->
                        assertThat(header(other, name)).as(path + " " + name).isEqualTo(header(own, name)));
                assertThat(kept(other)).as(path).isEqualTo(kept(own));
                assertThat(other.body()).as(path).isEqualTo(own.body());
            }
        }
    }

    private Nginx staticServer() throws IOException {
        return Nginx.start(directory, "nginx-site.conf", Map.of("/srv/register", SITE.toString()));
    }

    private static MediaType type(HttpResponse<?> answer) {
        return MediaType.parseMediaType(header(answer, "Content-Type"));
    }

    /** For how long; the server says less in the last hour of a day. */
    private static String kept(HttpResponse<?> answer) {
        String cacheControl = header(answer, "Cache-Control");
        return cacheControl.matches("public, max-age=\\d{1,4}") ? "for an hour at most" : cacheControl;
    }

    @Test
    void bothCompressAndAnswerWithNothingNewWhereTheClientHasIt() throws Exception {
        SiteClient server = new SiteClient(port);
        try (Nginx nginx = staticServer()) {
            for (SiteClient client : List.of(server, nginx.client())) {
                for (String path : kinds(paths())) {
                    for (String encoding : List.of("identity", "gzip")) {
                        HttpResponse<byte[]> answer = client.getBytes(path, "Accept-Encoding", encoding);
                        if (answer.statusCode() != 200) {
                            continue;
                        }
                        String tag = header(answer, "ETag");
                        assertThat(tag).as(path).matches("(W/)?\"[^\"]+\"");
                        HttpResponse<byte[]> again =
                                client.getBytes(path, "Accept-Encoding", encoding, "If-None-Match", tag);
                        assertThat(again.statusCode())
                                .as("%s, %s", path, encoding)
                                .isEqualTo(304);
                        assertThat(header(again, "Cache-Control")).as(path).isEqualTo(header(answer, "Cache-Control"));
                        boolean mayBePacked = answer.body().length > 2000 && !path.endsWith(".png");
                        if (encoding.equals("gzip") || !mayBePacked) {
                            continue;
                        }
                        HttpResponse<byte[]> packed = client.getBytes(path, "Accept-Encoding", "gzip");
                        assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
                        assertThat(header(packed, "Vary")).as(path).isEqualToIgnoringCase("Accept-Encoding");
                        assertThat(header(answer, "Vary")).as(path).isEqualToIgnoringCase("Accept-Encoding");
                        assertThat(unpacked(packed)).as(path).isEqualTo(answer.body());
                    }
                }
            }
        }
    }

    @Test
    void bothLeadToTheSlashAndSayWhatIsNotThere() throws Exception {
        SiteClient server = new SiteClient(port);
        try (Nginx nginx = staticServer()) {
            for (String path : List.of("/occupations", "/occupations?text=a%20b", "/embed/courses")) {
                HttpResponse<String> own = server.get(path);
                HttpResponse<String> other = nginx.client().get(path);

                assertThat(List.of(other.statusCode(), header(other, "Location")))
                        .as(path)
                        .isEqualTo(List.of(own.statusCode(), header(own, "Location")))
                        .first()
                        .isEqualTo(308);
            }
            for (String path : List.of("/nothing", "/nothing/", "/assets/", "/404.html", "/assets/nothing.js")) {
                HttpResponse<String> own = server.get(path, "Accept", "text/html");
                HttpResponse<String> other = nginx.client().get(path, "Accept", "text/html");
                assertThat(List.of(own.statusCode(), other.statusCode()))
                        .as(path)
                        .containsOnly(404);
                assertThat(other.body()).as(path).isEqualTo(own.body());
                assertThat(kept(other)).as(path).isEqualTo(kept(own)).isEqualTo("no-cache");
                assertThat(header(other, "Content-Security-Policy"))
                        .as(path)
                        .isNotEmpty()
                        .isEqualTo(header(own, "Content-Security-Policy"));

                HttpResponse<String> program = nginx.client().get(path, "Accept", "application/json");
                assertThat(program.statusCode()).as(path).isEqualTo(404);
                assertThat(type(program).isCompatibleWith(MediaType.APPLICATION_JSON))
                        .as(path)
                        .isTrue();
                assertThat(program.body()).as(path).contains("\"BAD_REQUEST\"");
            }
            assertThat(nginx.client().post("/", "x").statusCode())
                    .isEqualTo(server.post("/", "x").statusCode())
                    .isEqualTo(405);
            HttpResponse<String> head = nginx.client().head("/");
            assertThat(head.body()).isEqualTo(server.head("/").body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo(header(server.head("/"), "Content-Length"));
        }
    }
}
