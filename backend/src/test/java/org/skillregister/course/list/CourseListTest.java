package org.skillregister.course.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.course.Course;
import org.skillregister.course.CourseContext;
import org.skillregister.course.CourseEntry;
import org.skillregister.course.CourseListing;
import org.skillregister.course.CourseSchedule;
import org.skillregister.course.CourseStatus;
import org.skillregister.course.DeliveryMode;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.TrainingProvider;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.SearchText;
import org.skillregister.search.SearchVocabulary;

/** A list updated course by course equals a list built from all current courses. */
class CourseListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SearchVocabulary VOCABULARY = new SearchVocabulary(
            Stream.of("职业培训师", "育婴员", "电工").map(SearchText::of).toList(), List.of());
    private static final CourseContext AROUND = new CourseContext(
            TODAY,
            new Catalogue(null, Map.of(), List.of(), Map.of(), List.of(), VOCABULARY),
            new SourceCourses(Map.of(), List.of(), Map.of(), Map.of()));
    private static final List<String> WORDS = List.of("职业培训师", "育婴员", "电工", "周末班", "春季班", "三级", "2027");
    private static final List<String> TEXTS =
            List.of("培训", "zhoumo", "yy", "dg", "2027三级", "春季班", "没有", "职业培训师和电工", "育婴员、电工 三级");

    private final Random random = new Random(11);
    private final Map<String, Course> courses = new HashMap<>();
    private CourseList courseList = CourseList.of(AROUND, 0, List.of());
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
                        Course.HOME_JURISDICTION,
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
        courseList = courseList.with(count, gone, List.copyOf(fresh.values()));
    }

    @Test
    void changesOneByOneMakeTheSameList() {
        for (int i = 0; i < 300; i++) {
            change();

            CourseList whole = CourseList.of(AROUND, count, courses.values());
            assertThat(courseList.rows().all()).isEqualTo(whole.rows().all());
        }
        assertThat(courses).hasSizeGreaterThan(200);
    }

    @Test
    void titlesAreFoundWhateverWasChanged() {
        for (int i = 0; i < 300; i++) {
            change();
            SearchQuery text = SearchQuery.of("text", TEXTS.get(i % TEXTS.size()), VOCABULARY);

            assertThat(found(text))
                    .containsExactlyInAnyOrderElementsOf(text
                            .find(courseList.rows().all().stream()
                                    .filter(course -> course.status() != CourseStatus.WITHDRAWN)
                                    .toList())
                            .stream()
                            .map(SearchHit::node)
                            .toList());
        }
    }

    /** What the first attempt finds that finds any. */
    private List<Course> found(SearchQuery text) {
        CourseCriteria level = new CourseCriteria().level(text.understood().level());
        return text.attempts().stream()
                .map(attempt -> courseList.list(level, CourseText.of(attempt, AROUND.catalogue(), List.of())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Test
    void criteriaFindWhatFits() {
        for (int i = 0; i < 1000; i++) {
            change();
        }
        LocalDate from = TODAY.minusDays(30);
        CourseCriteria criteria = new CourseCriteria()
                .levels(List.of(SkillLevel.of(3), SkillLevel.of(4)))
                .modes(List.of(DeliveryMode.ONLINE))
                .starts(from, null)
                .district("普陀区")
                .occupation(OccupationCode.of("4-07-03-05"))
                .provider("p-3");

        List<Course> found = courseList.list(criteria);

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(courseList.rows().all().stream()
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
        assertThat(courseList.list(new CourseCriteria().provider("p-99"))).isEmpty();
        assertThat(courseList.list(new CourseCriteria().jurisdiction("江苏省海门市"))).isEmpty();
        assertThat(courseList.list(new CourseCriteria().anywhere()))
                .isNotEmpty()
                .isEqualTo(courseList.list(new CourseCriteria().jurisdiction(null)));
    }
}
