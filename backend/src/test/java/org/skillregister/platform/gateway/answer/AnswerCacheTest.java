package org.skillregister.platform.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cache's size limit includes the requests, whose length clients choose. */
@ApiTest
class AnswerCacheTest {

    private static final Answer ANSWER = Answer.kept(new byte[] {'{', '}'}, false, ApiTest.TODAY, RequestResult.OTHER);

    @Autowired
    private AnswerCache kept;

    @Autowired
    private JdbcClient database;

    private void keepTwice(Object question, int size) {
        kept.keep(question, size, kept.state(), ANSWER);
        kept.keep(question, size, kept.state(), ANSWER);
    }

    @Test
    void whatIsAskedOnceIsNotKept() {
        kept.keep("once", 100, kept.state(), ANSWER);
        assertThat(kept.find("once")).isNull();

        kept.keep("once", 100, kept.state(), ANSWER);
        assertThat(kept.find("once")).isSameAs(ANSWER);
    }

    private void move(String time) {
        database.sql("update data_version set changed_at = changed_at + cast(? as interval)")
                .param(time)
                .update();
    }

    /** A database that was restored gives its number to other data, which came at another time. */
    @Test
    void answersFromOtherDataWithTheSameNumberAreNotGivenOut() {
        keepTwice("before", 100);
        assertThat(kept.find("before")).isSameAs(ANSWER);

        move("1 minute");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> kept.find("before") == null);
        } finally {
            move("-1 minute");
        }
    }

    @Test
    void longQuestionsAreNotKept() {
        keepTwice("at the limit", 8_000);
        keepTwice("over it", 8_001);

        assertThat(kept.find("at the limit")).isSameAs(ANSWER);
        assertThat(kept.find("over it")).isNull();
    }

    @Test
    void questionsWeighAsMuchAsTheyTake() {
        IntStream.range(0, 1_000).forEach(i -> keepTwice(Map.of("question", i), 8_000));

        // 16 MB hold 87 documents of 8,000 characters. The cache evicts the rest soon after, in a thread of its own.
        await().untilAsserted(() -> assertThat(found()).isBetween(1L, 100L));
    }

    private long found() {
        return IntStream.range(0, 1_000)
                .filter(i -> kept.find(Map.of("question", i)) != null)
                .count();
    }
}
