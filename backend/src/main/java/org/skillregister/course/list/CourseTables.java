package org.skillregister.course.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.CourseDetail;
import org.skillregister.course.CourseStatus;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.reference.CitationColumns;
import org.skillregister.reference.SkillLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A downloadable table of all courses, both from sources and published by providers. */
@Configuration(proxyBeanMethods = false)
class CourseTables {

    private record Detailed(Course course, CourseDetail detail) {}

    @Bean
    @Order(6)
    PublicTables coursePublicTables(Courses courses) {
        PublicTable<Course> table = PublicTable.of("courses", "培训课程", courses::list)
                .live()
                .column("id", "标识", Course::id)
                .column("title", "名称", Course::title)
                .column("provider_id", "培训机构标识", row -> provider(row, true))
                .column("provider_name", "培训机构名称", row -> provider(row, false))
                .column("occupation_code", "职业编码", row -> code(row))
                .column("work_type", "工种", Course::workType)
                .column("level", "等级，5最低，1最高", row -> level(row.level()))
                .column("starts_on", "开班日期", Course::startsOn)
                .column("start_tentative", "开班日期是否暂定", Course::startTentative)
                .column("ends_on", "结束日期", Course::endsOn)
                .column("apply_by", "报名截止", Course::applyBy)
                .column("exam_on", "考试日期", Course::examOn)
                .column("delivery_mode", "线上还是线下", Course::deliveryMode)
                .column("venue", "地点", Course::venue)
                .column("district", "区", Course::district)
                .column("phone", "电话", Course::phone)
                .column("price", "价格，元", row -> row.listing().price())
                .column("extras", "另外包含", Course::extras)
                .column("url", "课程网页", Course::url)
                .column("competition", "是否称为竞赛", row -> row.listing().competition())
                .column("jurisdiction", "适用地区", Course::jurisdiction)
                .column("updated_at", "最后一次改动", Course::updatedAt)
                .column("version", "第几版", Course::version)
                .column("withdrawn", "是否已撤下", row -> row.status() == CourseStatus.WITHDRAWN);
        return new PublicTables(List.of(CitationColumns.addTo(table, Course::citation), details(courses)));
    }

    private static PublicTable<Detailed> details(Courses courses) {
        PublicTable<Detailed> table = PublicTable.of(
                        "course-details",
                        "来源文件还讲了课程的什么",
                        () -> courses.list().stream()
                                .flatMap(course -> course.details().stream().map(it -> new Detailed(course, it)))
                                .toList())
                .column("course_id", "课程标识", row -> row.course().id())
                .column("topic", "讲什么", row -> row.detail().topic())
                .column("summary", "内容，登记册的话", row -> row.detail().summary())
                .column("address", "网址", row -> row.detail().address());
        return CitationColumns.addTo(table, row -> row.detail().citation());
    }

    private static @Nullable String provider(Course course, boolean id) {
        TrainingProvider provider = course.provider();
        return provider == null ? null : id ? provider.id() : provider.name();
    }

    private static @Nullable String code(Course course) {
        return course.listing().occupation() == null
                ? null
                : course.listing().occupation().value();
    }

    private static @Nullable Integer level(@Nullable SkillLevel level) {
        return level == null ? null : level.number();
    }
}
