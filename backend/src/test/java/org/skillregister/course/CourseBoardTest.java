package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.catalogue.SearchText;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** A board to which changes were made one by one is the board that is made of what came of them. */
class CourseBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CourseSurroundings AROUND = new CourseSurroundings(
            TODAY,
            new Catalogue(null, Map.of(), List.of(), Map.of(), List.of()),
            new SourceCourses(Map.of(), List.of(), Map.of(), Map.of()));
    private static final List<String> WORDS = List.of("职业培训师", "育婴员", "电工", "周末班", "春季班", "三级", "2027");
    private static final List<String> TEXTS = List.of("培训", "zhoumo", "yy", "dg", "2027三级", "春季班", "没有");

    private final Random random = new Random(11);
    private final Map<String, Course> courses = new HashMap<>();
    private CourseBoard board = CourseBoard.of(AROUND, 0, List.of());
    private int count;

    private Course course(String id, boolean withdrawn) {
        String title = WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
        LocalDate start = random.nextInt(10) == 0 ? null : TODAY.plusDays(random.nextInt(-400, 400));
        CourseListing listing = new CourseListing(
                title,
                null,
                OccupationCode.of(random.nextBoolean() ? "4-07-03-05" : "6-31-01-03"),
                null,
                SkillLevel.of(1 + random.nextInt(5)),
                new CourseSchedule(start, false, null, null, null),
                random.nextBoolean() ? DeliveryMode.ONLINE : null,
                null,
                random.nextBoolean() ? "普陀区" : "黄浦区",
                null,
                null,
                List.of(),
                null,
                null,
                false);
        OffsetDateTime at = OffsetDateTime.parse("2026-11-21T08:00:00+08:00").minusMinutes(random.nextInt(50));
        TrainingProvider provider = TrainingProvider.of("p-" + random.nextInt(4), "学校", null, null);
        return new Course(
                new CourseEntry(
                        id,
                        provider,
                        listing,
                        Courses.HOME,
                        List.of(),
                        null,
                        1,
                        ++count,
                        at,
                        at,
                        withdrawn,
                        null,
                        SearchText.of(title)),
                AROUND);
    }

    /** Some new ones, and some that are changed or withdrawn. */
    private void change() {
        List<Course> gone = new ArrayList<>();
        Map<String, Course> fresh = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fresh.put("c-" + count, course("c-" + count, false));
        }
        courses.values().stream().limit(random.nextInt(3)).forEach(before -> {
            gone.add(before);
            fresh.put(before.id(), course(before.id(), random.nextBoolean()));
        });
        courses.putAll(fresh);
        board = board.with(count, gone, List.copyOf(fresh.values()));
    }

    @Test
    void changesOneByOneMakeTheSameBoard() {
        for (int i = 0; i < 300; i++) {
            change();

            CourseBoard whole = CourseBoard.of(AROUND, count, courses.values());
            assertThat(board.rows().all()).isEqualTo(whole.rows().all());
        }
        assertThat(courses).hasSizeGreaterThan(200);
    }

    @Test
    void titlesAreFoundWhateverWasChanged() {
        for (int i = 0; i < 300; i++) {
            change();
            SearchQuery text = SearchQuery.of("text", TEXTS.get(i % TEXTS.size()));

            assertThat(board.list(new CourseSieve(), text))
                    .containsExactlyInAnyOrderElementsOf(text.in(board.rows().all().stream()
                            .filter(course -> course.status() != CourseStatus.WITHDRAWN)
                            .toList()));
        }
    }

    @Test
    void sieveLetsPassWhatFits() {
        for (int i = 0; i < 1000; i++) {
            change();
        }
        LocalDate from = TODAY.minusDays(30);
        CourseSieve sieve = new CourseSieve()
                .levels(List.of(SkillLevel.of(3), SkillLevel.of(4)))
                .modes(List.of(DeliveryMode.ONLINE))
                .starts(from, null)
                .district("普陀区")
                .occupation(OccupationCode.of("4-07-03-05"))
                .provider("p-3");

        List<Course> found = board.list(sieve);

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(board.rows().all().stream()
                        .filter(course -> course.status() != CourseStatus.WITHDRAWN)
                        .filter(course -> course.level() == SkillLevel.of(3) || course.level() == SkillLevel.of(4))
                        .filter(course -> course.deliveryMode() == DeliveryMode.ONLINE)
                        .filter(course ->
                                course.startsOn() != null && !course.startsOn().isBefore(from))
                        .filter(course -> "普陀区".equals(course.district()))
                        .filter(course -> OccupationCode.of("4-07-03-05")
                                .equals(course.listing().occupation()))
                        .filter(course -> course.provider() != null
                                && course.provider().id().equals("p-3"))
                        .toList());
        assertThat(board.list(new CourseSieve().provider("p-99"))).isEmpty();
        assertThat(board.list(new CourseSieve().jurisdiction("江苏省海门市"))).isEmpty();
        assertThat(board.list(new CourseSieve().anywhere()))
                .isNotEmpty()
                .isEqualTo(board.list(new CourseSieve().jurisdiction(null)));
    }
}
