package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operation sees one state of the courses, even if others are published while it runs. */
@ApiTest
class CourseReadViewTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ServedData data;

    @Autowired
    private Courses courses;

    @Autowired
    private Jobs jobs;

    private String title(String id) {
        return courses.find(id).map(Course::title).orElse("none");
    }

    @Test
    void whatIsPublishedMeanwhileIsNotSeen() {
        ProviderClient school = ProviderClient.with("courses:write", graphQl, database);
        String course = school.published("a", ProviderClient.listing("title", "第一个标题"));

        data.readView().run(() -> {
            int before = courses.size();
            assertThat(title(course)).isEqualTo("第一个标题");
            school.change(course, 1, ProviderClient.listing("title", "第二个标题"))
                    .path("changeCourse.problems")
                    .entityList(Object.class)
                    .hasSize(0);
            String another = school.published("b", ProviderClient.listing("title", "另一个课程"));
            assertThat(title(course)).isEqualTo("第一个标题");
            assertThat(title(another)).isEqualTo("none");
            assertThat(courses.size()).isEqualTo(before);
            assertThat(courses.list()).hasSize(before);
        });

        assertThat(title(course)).isEqualTo("第二个标题");
    }

    /** A list of many takes long to make: who still reads the one must not have it made again, nor then the other. */
    @Test
    void listIsMadeOnceForEachStateOfTheReferenceData() {
        ReadView late = data.readView();
        Course first = courses.list().getFirst();
        database.sql("update data_version set version = version + 1").update();
        jobs.polls().stream().filter(job -> job.name().equals("data-version")).forEach(Job::now);

        Course second = courses.list().getFirst();
        assertThat(second).isNotSameAs(first);
        assertThat(late.call(courses::list).getFirst())
                .as("who began before and asks now")
                .isSameAs(first);
        assertThat(courses.list().getFirst()).isSameAs(second);
    }
}
