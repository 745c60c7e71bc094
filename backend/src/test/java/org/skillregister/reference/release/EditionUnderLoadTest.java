package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.reference.release.RunningRegister.Run;
import tools.jackson.databind.JsonNode;

/** The README's catalogue of 2027, checked, compared, published and rolled back under constant requests to two servers. */
class EditionUnderLoadTest {

    private static final int SERVERS = 2;
    private static final int READERS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Reads all snapshots, some at the beginning, in the middle and at the end; each time another document, so that none is a kept answer. */
    private static final String QUESTION = """
        query Reader {
          first: dataVersion { id }
          next: catalogueItems(first: 100, asOf: "2027-01-20") {
            totalCount nodes { id name levels organization { id name } occupation { code name } citation { document { number } } }
          }
          middle: dataVersion { id }
          before: catalogueItems(first: 100, asOf: "2026-12-01") { totalCount nodes { id levels } }
          organizations(asOf: "2027-01-20", first: 100) { totalCount nodes { id name } }
          ruleSets { id levels { routes { clause } } }
          sourceDocuments { id passages { number } }
          catalogueEditions { id supersededOn }
          organizationListings(id: "org-001") { edition { id supersededOn } organization { id items { id } } }
          dataVersions { totalCount }
          last: dataVersion { id }
        }
        """;

    private static final String COMPARE = """
        query CompareEditions($from: ID!, $to: ID!) {
          editionComparison(from: $from, to: $to) {
            organizations { kind organization { id name } }
            items { kind name levelsBefore levelsAfter organization { id name } }
          }
        }
        """;

    @TempDir
    private Path home;

    private final AtomicInteger asked = new AtomicInteger();

    private String ask(RunningRegister register, int server) throws IOException, InterruptedException {
        return register.ask(server, QUESTION + "# " + asked.incrementAndGet(), Map.of())
                .toString();
    }

    private record Reader(Thread thread, Queue<String> answers) {}

    private Reader read(RunningRegister register, int server, AtomicBoolean stop, Queue<Throwable> failures) {
        Queue<String> answers = new ConcurrentLinkedQueue<>();
        return new Reader(
                Thread.ofPlatform().start(() -> {
                    try {
                        while (!stop.get()) {
                            answers.add(ask(register, server));
                            // Otherwise the readers would take both processors away from the publication they observe.
                            Thread.sleep(PAUSE);
                        }
                    } catch (IOException | InterruptedException | AssertionError failure) {
                        failures.add(failure);
                    }
                }),
                answers);
    }

    /** Until each has asked and been answered after now. */
    private static void awaitAnswers(List<Reader> readers) {
        for (Reader reader : readers) {
            int before = reader.answers().size();
            // The first of these answers may belong to an earlier request.
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> reader.answers().size() > before + 1
                            || !reader.thread().isAlive());
        }
    }

    private static String version(JsonNode answer) {
        return answer.get("dataVersion").get("id").asString();
    }

    private static List<String> versions(RunningRegister register) throws IOException, InterruptedException {
        List<String> versions = new ArrayList<>();
        for (int server = 0; server < SERVERS; server++) {
            versions.add(version(register.ask(server, "{ dataVersion { id } }", Map.of())));
        }
        return versions;
    }

    @Test
    void editionIsPublishedAndTakenBackUnderLoad() throws Exception {
        try (RunningRegister register = new RunningRegister("edition_load", SERVERS)) {
            Path directory = home.resolve("2027");
            register.run("export", directory.toString());
            NextEdition.add(directory, LocalDate.of(2027, 1, 15), "org-001");
            String old = version(register.ask("{ dataVersion { id } }"));
            String before = ask(register, 0);

            assertThat(register.run("check", directory.toString())).isEqualTo(new Run(0, ""));
            Run compared = register.run("diff", directory.toString());
            assertThat(compared.out().lines())
                    .contains(
                            "edition 2027: org-001 上海航天技术研究院 goes",
                            "edition 2027: org-901 样例技能评价中心 comes",
                            "edition 2027: org-901 样例技能评价中心 may assess 职业培训师 at 3",
                            "edition 2027: org-015 上海市技师协会: 职业培训师 gains level 4");
            assertThat(ask(register, 1)).as("nothing has changed").isEqualTo(before);

            AtomicBoolean stop = new AtomicBoolean();
            Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
            List<Reader> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(read(register, reader % SERVERS, stop, failures));
            }
            awaitAnswers(readers);
            Run published = register.run("publish", directory.toString(), "--by", "编辑部", "--summary", "2027年的目录");
            assertThat(published.exit()).as(published.out()).isZero();
            register.look();
            assertThat(versions(register)).doesNotContain(old);
            String after = ask(register, 0);
            assertThat(register.ask(0, COMPARE, Map.of("from", "2024", "to", "2027"))
                            .get("editionComparison")
                            .toString())
                    .contains("{\"kind\":\"ADDED\",\"organization\":{\"id\":\"org-901\",\"name\":\"样例技能评价中心\"}}")
                    .contains("{\"kind\":\"REMOVED\",\"organization\":{\"id\":\"org-001\",")
                    .contains(
                            "{\"kind\":\"CHANGED\",\"name\":\"职业培训师\",\"levelsBefore\":[\"LEVEL_3\",\"LEVEL_2\",\"LEVEL_1\"],"
                                + "\"levelsAfter\":[\"LEVEL_4\",\"LEVEL_3\",\"LEVEL_2\",\"LEVEL_1\"]")
                    .contains(
                            "{\"kind\":\"ADDED\",\"name\":\"职业培训师\",\"levelsBefore\":[],\"levelsAfter\":[\"LEVEL_3\"],")
                    .contains("{\"kind\":\"RENAMED\",\"name\":\"评茶师\",")
                    .contains("{\"kind\":\"MOVED\",\"name\":\"企业人力资源管理师\",");
            awaitAnswers(readers);
            Run back = register.run("rollback", old, "--by", "编辑部", "--summary", "撤回");
            assertThat(back.exit()).as(back.out()).isZero();
            register.look();
            assertThat(versions(register)).containsOnly(old);
            String again = ask(register, 0);
            awaitAnswers(readers);
            stop.set(true);
            for (Reader reader : readers) {
                reader.thread().join();
            }

            assertThat(failures).isEmpty();
            assertThat(again).isEqualTo(before.replace("{\"totalCount\":1}", "{\"totalCount\":3}"));
            assertThat(readers).allSatisfy(reader -> {
                List<String> states = new ArrayList<>();
                for (String answer : reader.answers()) {
                    if (states.isEmpty() || !states.getLast().equals(answer)) {
                        states.add(answer);
                    }
                }
                assertThat(Set.of(before, after, again))
                        .as("no answer is of two versions")
                        .containsAll(states);
                assertThat(states).as("each server goes from one to the next").containsExactly(before, after, again);
            });
            assertThat(after)
                    .as("what has become of an id that was released")
                    .contains(
                            "\"organizationListings\":[{\"edition\":{\"id\":\"2024\",\"supersededOn\":\"2027-01-15\"},")
                    .doesNotContain("{\"edition\":{\"id\":\"2027\"");
            assertThat(before).contains("\"before\":{\"totalCount\":89").contains("\"next\":{\"totalCount\":89");
            assertThat(after).contains("\"before\":{\"totalCount\":89").doesNotContain("\"next\":{\"totalCount\":89");
        }
    }
}
