package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An operation sees one state of what schools publish, though others come while it is computed. */
@ApiTest
@TestPropertySource(properties = "register.key-poll=100ms")
class CourseReadViewTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ServedData data;

    @Autowired
    private Courses courses;

    private String title(String id) {
        return courses.find(id).map(Course::title).orElse("none");
    }

    @Test
    void whatIsPublishedMeanwhileIsNotSeen() {
        School school = School.with("courses:write", graphQl, database);
        String course = school.published("a", School.listing("title", "第一个标题"));

        data.readView().run(() -> {
            int before = courses.size();
            assertThat(title(course)).isEqualTo("第一个标题");
            school.change(course, 1, School.listing("title", "第二个标题"))
                    .path("changeCourse.problems")
                    .entityList(Object.class)
                    .hasSize(0);
            String another = school.published("b", School.listing("title", "另一个课程"));
            assertThat(title(course)).isEqualTo("第一个标题");
            assertThat(title(another)).isEqualTo("none");
            assertThat(courses.size()).isEqualTo(before);
            assertThat(courses.list()).hasSize(before);
        });

        assertThat(title(course)).isEqualTo("第二个标题");
    }
}
