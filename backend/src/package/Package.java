import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays the packaged server out and trains its AOT cache, with which it starts in a third of the time: the server runs once, on a
 * database that is thrown away, and answers what it will be asked. Where that cannot be done, a line says so and the build goes on.
 * Arguments: the jar, the directory to make, the directory of the site's operations.
 */
final class Package {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern ADDRESS = Pattern.compile("Site +(http://\\S+)/");
    private static final int ROUNDS = 30;

    private final Path home;
    private final Path jar;
    private final Path cache;
    private final Path java;
    private final HttpClient client = HttpClient.newHttpClient();

    private Package(Path original, Path home) {
        this.home = home;
        this.jar = home.resolve(original.getFileName());
        this.cache = home.resolve("register.aot");
        this.java = Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path original = Path.of(arguments[0]).toAbsolutePath();
        Package made = new Package(original, Path.of(arguments[1]).toAbsolutePath());
        made.layOut(original);
        Path work = Files.createTempDirectory("skill-register-training-");
        try {
            made.train(work, Path.of(arguments[2]));
        } catch (IOException | IllegalStateException failure) {
            Files.deleteIfExists(made.cache);
            System.out.println(
                    "No AOT cache was made, so that the packaged server starts slowly: " + failure.getMessage());
        } finally {
            endAll(work);
            delete(work);
        }
    }

    /** The cache needs the jars as files, not within one another. */
    private void layOut(Path original) throws IOException, InterruptedException {
        delete(home);
        Process extraction = new ProcessBuilder(
                        java.toString(),
                        "-Djarmode=tools",
                        "-jar",
                        original.toString(),
                        "extract",
                        "--destination",
                        home.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IOException(original + " could not be extracted");
        }
        Path sources = Path.of("src", "package");
        Files.copy(sources.resolve("jvm.options"), home.resolve("jvm.options"), StandardCopyOption.REPLACE_EXISTING);
        Path script = Files.createDirectories(home.resolve("bin")).resolve("register");
        Files.writeString(
                script,
                Files.readString(sources.resolve("register"))
                        .replace("@JAVA_HOME@", System.getProperty("java.home"))
                        .replace("@JAR@", jar.getFileName().toString()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void train(Path work, Path operations) throws IOException, InterruptedException {
        Path log = work.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "@" + home.resolve("jvm.options"),
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        jar.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        // With some sample certificates to look up.
                        "--spring.profiles.active=development",
                        "--register.rate.points-per-minute=0",
                        "--register.certificates.attempts-per-address=0",
                        "--register.certificates.attempts-per-certificate=0",
                        "--register.embedded-postgres.directory=" + work.resolve("postgres"))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // No setting of whoever builds may lead to a database of theirs.
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "TMPDIR"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process server = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endAll(work)));
        URI address = awaitAddress(server, log);
        List<HttpRequest> requests = requests(address, operations);
        for (int round = 0; round < ROUNDS; round++) {
            for (HttpRequest request : requests) {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IOException(request.uri() + " was answered " + status);
                }
            }
        }
        // Like Ctrl-C: the server stops its PostgreSQL, and then writes the cache.
        server.destroy();
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !Files.isRegularFile(cache)) {
            throw new IOException("the JVM wrote none: " + end(log));
        }
    }

    private static URI awaitAddress(Process server, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            Matcher told = ADDRESS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
            if (told.find()) {
                return URI.create(told.group(1));
            }
            Thread.sleep(50);
        }
        throw new IOException("the server did not start: " + end(log));
    }

    private static List<HttpRequest> requests(URI address, Path operations) throws IOException {
        List<HttpRequest> requests = new ArrayList<>();
        for (String operation : List.of("Catalogue", "Organizations", "Occupations", "Courses")) {
            requests.add(post(address, operations, operation, "{}"));
        }
        requests.add(post(
                address,
                operations,
                "CertificateLookup",
                "{\"lookup\":{\"byNumber\":{\"number\":\"S000099000001205000000\",\"holderName\":\"样甲子\"}}}"));
        String query =
                URLEncoder.encode("{catalogueItems(filter:{text:\"weixiu\"}){nodes{name}}}", StandardCharsets.UTF_8);
        for (String path : List.of("/", "/catalogue/", "/actuator/health", "/graphql?query=" + query)) {
            requests.add(HttpRequest.newBuilder(address.resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .timeout(PATIENCE)
                    .build());
        }
        return requests;
    }

    private static HttpRequest post(URI address, Path operations, String operation, String variables)
            throws IOException {
        String document = Files.readString(operations.resolve(operation + ".graphql"));
        String quoted = document.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return HttpRequest.newBuilder(address.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString("{\"query\":\"%s\",\"variables\":%s}".formatted(quoted, variables)))
                .build();
    }

    /** Ends every process that was started for the training, whoever its parent is by now. */
    private static void endAll(Path work) {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(work.toString()))
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .thenAccept(ProcessHandle::destroyForcibly)
                .join());
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
