package org.skillregister.course;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.skillregister.partner.TestKeys;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test client for a training provider with a key. */
public final class ProviderClient {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String id = "p-school-%d-%d".formatted(System.nanoTime(), COUNT.incrementAndGet());
    private final HttpGraphQlTester graphQl;

    private ProviderClient(HttpGraphQlTester graphQl, JdbcClient database, String scope) {
        String key = key();
        database.sql("""
            with tick as (
                update course_clock set sequence = sequence + 1, providers = sequence + 1,
                    changed_at = changed_at + interval '1 millisecond'
                returning changed_at
            )
            insert into training_provider (id, name, created_at) select :id, :name, changed_at from tick
            """).param("id", id).param("name", "学校" + id).update();
        TestKeys.store(database, id, key, "校办", scope, id, null);
        this.graphQl = TestKeys.client(graphQl, key);
    }

    public static ProviderClient with(String scope, HttpGraphQlTester graphQl, JdbcClient database) {
        return new ProviderClient(graphQl, database, scope);
    }

    /** What it shows: {@code Authorization: Bearer …}. */
    public String key() {
        return "skr_" + id;
    }

    String id() {
        return id;
    }

    /** Asks with the school's key. */
    public HttpGraphQlTester graphQl() {
        return graphQl;
    }

    /** A listing without faults that runs in spring. */
    public static Map<String, Object> listing() {
        return new HashMap<>(Map.of(
                "title", "职业培训师三级春季班",
                "occupation", "4-07-03-05",
                "level", "LEVEL_3",
                "startsOn", "2027-03-01",
                "endsOn", "2027-04-30",
                "price", 2980.50,
                "extras", new String[] {"教材"}));
    }

    static Map<String, Object> listing(String field, Object value) {
        Map<String, Object> listing = listing();
        listing.put(field, value);
        return listing;
    }

    GraphQlTester.Response publish(String key, Map<String, Object> listing) {
        return graphQl.document("""
            mutation($input: PublishCourseInput!) { publishCourse(input: $input) {
              course { id version status title }
              problems { field code message }
              warnings { field code citations { document { number } locator } } } }
            """)
                .variable("input", Map.of("idempotencyKey", key, "listing", listing))
                .execute();
    }

    /** @return the id of the new course */
    public String published(String key, Map<String, Object> listing) {
        return publish(key, listing)
                .path("publishCourse.course.id")
                .entity(String.class)
                .get();
    }

    GraphQlTester.Response change(String course, int version, Map<String, Object> listing) {
        return graphQl.document("""
            mutation($id: ID!, $input: ChangeCourseInput!) { changeCourse(id: $id, input: $input) {
              course { id version title } problems { field code } } }
            """)
                .variable("id", course)
                .variable("input", Map.of("expectedVersion", version, "listing", listing))
                .execute();
    }

    GraphQlTester.Response withdraw(String course, String reason) {
        return graphQl.document("""
            mutation($id: ID!, $reason: String) { withdrawCourse(id: $id, reason: $reason) {
              course { id version status withdrawnReason } problems { field code } } }
            """)
                .variable("id", course)
                .variable("reason", reason)
                .execute();
    }

    public GraphQlTester.Response publishFile(String format, String content) {
        return graphQl.document("""
            mutation($input: CourseFileInput!) { publishCourseFile(input: $input) {
              published changed unchanged
              problems { line place problem { field code } } warnings { line place warning { code } } } }
            """)
                .variable("input", Map.of("format", format, "content", content))
                .execute();
    }

    GraphQlTester.Response history(String course) {
        return graphQl.document("""
            query($id: ID!) { courseHistory(id: $id) { version action changedBy fields } }
            """).variable("id", course).execute();
    }
}
