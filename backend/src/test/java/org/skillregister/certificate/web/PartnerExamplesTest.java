package org.skillregister.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.certificate.lookup.Certificates;
import org.skillregister.certificate.receipt.Receipts;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs of the pages for developers and schools, taken from the built pages and run against a real server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class PartnerExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<code data-example=\"([^\"]+)\">([^<]*)</code>");
    private static final Pattern VARIABLES = Pattern.compile("<code data-variables=\"([^\"]+)\">([^<]*)</code>");
    private static final String NUMBER = "S000099000001205000000";
    private static final String HOLDER = "样甲子";
    private static final int PORT = freePort();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** What each language needs to run, beside what the build needs itself. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "sh", List.of("curl", "jq", "openssl", "xxd", "gzip", "perl"),
            "py", List.of("python3"),
            "mjs", List.of("node"),
            "ts", List.of("node"),
            "java", List.of());

    /** Where receipts say that the lists of void certificates are: the server's own, or 503 while it is away. */
    private static final HttpServer LISTS = lists();

    private static volatile boolean listsAreAway;

    /** Programs in Java that have been run. */
    private static final Set<String> STARTED = new HashSet<>();

    @TempDir
    private static Path compiled;

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext application;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        // Receipts name it as the place of their status lists.
        properties.add(
                "register.public-address",
                () -> "http://localhost:" + LISTS.getAddress().getPort());
    }

    private static HttpServer lists() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", PartnerExamplesTest::answerList);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answerList(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = "busy right now".getBytes(UTF_8);
            if (!listsAreAway) {
                URI list = URI.create("http://localhost:" + PORT + exchange.getRequestURI());
                try (InputStream answer = list.toURL().openStream()) {
                    body = answer.readAllBytes();
                }
            }
            exchange.sendResponseHeaders(listsAreAway ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @AfterAll
    static void stopLists() {
        LISTS.stop(0);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        ImportedCertificates.takeInSamples(application);
        for (String address :
                List.of("/developers/", "/schools/", "/developers/certificates/", "/developers/certificates/check/")) {
            Matcher examples = EXAMPLE.matcher(new String(ofSite(address + "index.html"), UTF_8));
            while (examples.find()) {
                Files.writeString(folder.resolve(examples.group(1)), HtmlUtils.htmlUnescape(examples.group(2)) + "\n");
            }
        }
    }

    private static byte[] ofSite(String path) throws IOException {
        try (InputStream file = PartnerExamplesTest.class.getResourceAsStream("/site" + path)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** Every query of the guide, with the variables it shows. */
    @ParameterizedTest
    @ValueSource(strings = {"query.sh", "query.ts", "Query.java", "query.py"})
    void asks(String program) throws Exception {
        Matcher variables = VARIABLES.matcher(new String(ofSite("/developers/index.html"), UTF_8));
        Map<String, String> given = new HashMap<>();
        while (variables.find()) {
            given.put(variables.group(1), HtmlUtils.htmlUnescape(variables.group(2)));
        }
        List<Path> queries;
        try (var files = Files.list(folder)) {
            queries = files.filter(file -> file.toString().endsWith(".graphql")).toList();
        }
        assertThat(queries).hasSizeGreaterThan(4);
        for (Path query : queries) {
            String name = Objects.requireNonNull(query.getFileName()).toString();
            Outcome outcome = given.containsKey(name)
                    ? run(program, name, Objects.requireNonNull(given.get(name)))
                    : run(program, name);
            assertThat(outcome.code()).as("%s: %s", name, outcome.output()).isZero();
            assertThat(outcome.output()).doesNotContain("\"errors\"");
        }
        Files.writeString(folder.resolve("wrong.graphql"), "{ nothingOfThisName }");
        assertThat(run(program, "wrong.graphql"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.output()).contains("BAD_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify.sh",
                "Verify.java",
                "verify.py",
                "verify.mjs",
                "file.sh",
                "VerifyFile.java",
                "file.py",
                "file.mjs"
            })
    void stopsWithWhatTheServerSaysOfAWrongKey(String program) throws Exception {
        Outcome refused = run(program, Map.of("KEY", "skr_wrong"), "lookups.csv");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.output()).contains("UNAUTHENTICATED");
    }

    @Test
    void publishesCoursesOfASchool() throws Exception {
        HttpGraphQlTester graphQl = HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + PORT + "/graphql")
                .build());
        Map<String, String> key = Map.of(
                "KEY",
                ProviderClient.with("courses:write", graphQl, application.getBean(JdbcClient.class))
                        .key());
        Files.write(folder.resolve("template.csv"), ofSite("/schools/courses.csv"));
        Files.writeString(folder.resolve("wrong.csv"), "reference,title,occupation,level\na,b,c,9\n");

        assertThat(run("courses.sh", key, "template.csv")).isEqualTo(new Outcome(0, "新登 1 门，改了 0 门，没有变 0 门\n"));
        assertThat(run("courses.sh", key, "courses.csv")).isEqualTo(new Outcome(0, "新登 0 门，改了 0 门，没有变 1 门\n"));
        assertThat(run("courses.sh", key, "wrong.csv"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.output()).contains("第 2 行，level：", "新登 0 门"));
        assertThat(run("courses.sh", Map.of("KEY", "skr_wrong"), "courses.csv"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.output()).contains("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify.sh", "Verify.java", "verify.py", "verify.mjs"})
    void verifies(String program) throws Exception {
        assertThat(run(program).output())
                .contains("MATCHED", NUMBER, "VALID", "S000099000001204000000", "S000099000001203000000")
                .doesNotContain("NOT_MATCHED");
    }

    /** All cases of the published rules, which server and pages are tested by too. */
    @ParameterizedTest
    @ValueSource(strings = {"check.sh", "Check.java", "check.py", "check.mjs"})
    void checksByThePublishedRules(String program) throws Exception {
        JsonNode rules = new JsonMapper()
                .readTree(Objects.requireNonNull(
                        PartnerExamplesTest.class.getResourceAsStream("/certificates/rules.json")));
        List<String> asked = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String names : List.of("same", "different")) {
            rules.get("names")
                    .get(names)
                    .forEach(list -> list.forEach(name -> {
                        asked.add("name\t" + name.stringValue());
                        expected.add(HolderName.find(name.stringValue())
                                .orElseThrow()
                                .folded());
                    }));
        }
        rules.get("names").get("none").forEach(name -> {
            asked.add("name\t" + name.stringValue());
            expected.add("FORM");
        });
        for (String kind : List.of("documents", "numbers")) {
            rules.get(kind).get("cases").forEach(published -> {
                String what = kind.equals("numbers")
                        ? "number"
                        : published.get("type").stringValue();
                asked.add(what + "\t" + published.get("number").stringValue());
                expected.add(published.get("problem").stringValueOpt().orElse("OK"));
            });
        }
        Files.writeString(folder.resolve("cases.tsv"), String.join("\n", asked) + "\n");

        assertThat(run(program, "cases.tsv").output().lines()).containsExactlyElementsOf(expected);
        assertThat(run(program, "check.tsv").output())
                .isEqualTo("阿不都买买提\nOK\nDOCUMENT_TYPE_DIFFERS\nOK\nNOT_KEPT_HERE\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file.sh", "VerifyFile.java", "file.py", "file.mjs"})
    void verifiesFiles(String program) throws Exception {
        assertThat(run(program, "lookups.csv").output().lines())
                .containsExactly(
                        "line,outcome,number,status,status_reason,level,issued_on,occupation_code,organization,reference,problem",
                        "2,MATCHED,S000099000001205000000,VALID,,LEVEL_5,2020-01-01,6-18-01-01,org-001,,",
                        "3,MATCHED,S000099000001203000000,VALID,,LEVEL_3,2020-03-03,6-18-01-01,org-001,,",
                        "3,MATCHED,S000099000001204000000,VALID,,LEVEL_4,2020-02-02,6-18-01-01,org-001,,",
                        "4,NOT_MATCHED,,,,,,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt.sh", "CheckReceipt.java", "receipt.py", "receipt.mjs"})
    void checksReceipts(String program) throws Exception {
        if (program.endsWith(".py")) {
            assumeThat(succeeds("python3", "-c", "import cryptography")).isTrue();
        }
        String token = receipt(new CertificateLookup.ByNumber(NUMBER, HOLDER));
        Files.writeString(folder.resolve("good.txt"), token);
        Files.writeString(folder.resolve("forged.txt"), token.substring(0, token.length() - 8) + "AAAAAAAA");
        Files.writeString(
                folder.resolve("void.txt"), receipt(new CertificateLookup.ByNumber("S000099000001202100000", "样辛子")));

        assertThat(run(program, "good.txt", NUMBER, HOLDER)).isEqualTo(new Outcome(0, "有效\n"));
        assertRefused(run(program, "good.txt", NUMBER, "样乙子"), "对不上");
        assertRefused(run(program, "forged.txt", NUMBER, HOLDER), "不可信");
        assertRefused(run(program, "void.txt", "S000099000001202100000", "样辛子"), "证书已经作废");

        listsAreAway = true;
        try {
            assertNotChecked(run(program, "good.txt", NUMBER, HOLDER));
        } finally {
            listsAreAway = false;
        }
        assertNotChecked(run(program, Map.of("REGISTER", "http://localhost:1"), "good.txt", NUMBER, HOLDER));
    }

    /** What cannot be fetched says nothing of the receipt. */
    private static void assertNotChecked(Outcome outcome) {
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.output()).contains("没有核对成：取不到").doesNotContain("不可信", "有效", "作废");
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains(why).doesNotContain("有效");
    }

    private String receipt(CertificateLookup lookup) {
        CertificateLookupResult result = application
                .getBean(Certificates.class)
                .find(List.of(lookup), Inquirer.at("test", null))
                .getFirst();
        return application.getBean(Receipts.class).of(result).orElseThrow().token();
    }

    /** What a program has written, and its exit code. */
    private record Outcome(int code, String output) {}

    private Outcome run(String program, String... arguments) throws IOException, InterruptedException {
        return run(program, Map.of(), arguments);
    }

    private Outcome run(String program, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        String language = program.substring(program.lastIndexOf('.') + 1);
        for (String tool : Objects.requireNonNull(NEEDED.get(language))) {
            assumeThat(succeeds("sh", "-c", "command -v " + tool)).as(tool).isTrue();
        }
        if (language.equals("ts")) {
            assumeThat(succeeds("node", "-e", "process.exit(process.features.typescript ? 0 : 1)"))
                    .as("a node that runs TypeScript")
                    .isTrue();
        }
        List<String> command = new ArrayList<>(
                switch (language) {
                    case "java" -> java(program);
                    case "py" -> List.of("python3", program);
                    case "mjs", "ts" -> List.of("node", program);
                    default -> List.of("sh", program);
                });
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("REGISTER", "http://localhost:" + PORT);
        builder.environment().put("KEY", TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY));
        builder.environment().putAll(settings);
        // The programs are written in UTF-8 and print Chinese.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(folder.resolve("errors").toFile()).redirectOutput(output.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String errors = Files.readString(folder.resolve("errors"));
        return new Outcome(process.exitValue(), Files.readString(output) + (process.exitValue() == 0 ? "" : errors));
    }

    /** As the page says, from its source, the first time; to compile it takes longer than it runs, so then it is compiled. */
    private List<String> java(String program) {
        // The programs run for a moment, so options that pay off only in long runs are left out.
        List<String> java = List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        List<String> what = List.of(program);
        if (!STARTED.add(program)) {
            what = List.of("-cp", compiled.toString(), program.replace(".java", ""));
            if (!Files.exists(compiled.resolve(program.replace(".java", ".class")))) {
                int code = ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                compiled.toString(),
                                folder.resolve(program).toString());
                assertThat(code).isZero();
            }
        }
        return Stream.concat(java.stream(), what.stream()).toList();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
