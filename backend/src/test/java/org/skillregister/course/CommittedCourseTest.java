package org.skillregister.course;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A committed course is answered even if the database fails right afterwards: here the commit itself removes the clock, which is
 * read next.
 */
@ApiTest
class CommittedCourseTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    @BeforeEach
    void takeTheClockAwayAtTheNextCommit() {
        school = ProviderClient.with("courses:write", graphQl, database);
        school.published("before", ProviderClient.listing());
        database.sql("""
            create function take_clock_away() returns trigger language plpgsql as $$
            begin
                alter table course_clock rename to course_clock_away;
                return null;
            end $$;
            create constraint trigger take_clock_away after insert on course
            deferrable initially deferred for each row execute function take_clock_away()
            """).update();
    }

    @AfterEach
    void bringItBack() {
        database.sql("""
            drop trigger take_clock_away on course;
            drop function take_clock_away();
            alter table if exists course_clock_away rename to course_clock
            """).update();
    }

    @Test
    void isAnsweredThoughNothingCanBeReadAnyMore() {
        school.publish("a", ProviderClient.listing()).path("publishCourse").matchesJson("""
            {"course": {"version": 1, "status": "OPEN", "title": "职业培训师三级春季班"}, "problems": [], "warnings": []}
            """);
    }
}
