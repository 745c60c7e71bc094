package org.skillregister.course.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.DeliveryMode;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.course.publishing.ListingDraft;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import tools.jackson.databind.JsonNode;

/** Turns a row of a course file into a listing, and reports the values it cannot read. */
final class RowDraft {

    private static final int LONGEST_PRICE = 40;

    private final CourseFileRow course;
    private final List<CourseProblem> problems = new ArrayList<>();

    private RowDraft(CourseFileRow course) {
        this.course = course;
    }

    /**
     * The result of reading a course.
     *
     * @param reference the provider's own name for the course; blank when not given
     */
    record Read(String reference, ListingDraft draft, List<CourseProblem> problems) {}

    static Read of(CourseFileRow course) {
        RowDraft draft = new RowDraft(course);
        String reference = draft.text(CourseFileRow.REFERENCE);
        ListingDraft listing = draft.listing();
        return new Read(reference == null ? "" : reference.strip(), listing, draft.problems);
    }

    private ListingDraft listing() {
        return new ListingDraft(
                text("title"),
                text("description"),
                read("occupation", OccupationCode::of, "职业编码的格式是4-07-03-05。"),
                text("workType"),
                read("level", RowDraft::level, "等级写LEVEL_5到LEVEL_1，或5到1。"),
                day("startsOn"),
                truth("startTentative"),
                day("endsOn"),
                day("applyBy"),
                day("examOn"),
                read("deliveryMode", DeliveryMode::valueOf, "授课方式是IN_PERSON、ONLINE或MIXED。"),
                text("venue"),
                text("district"),
                text("phone"),
                read("price", RowDraft::price, "价格是数字，单位元。"),
                extras(),
                text("url"),
                text("assessedBy"),
                truth("competition"));
    }

    private void malformed(String field, String message) {
        problems.add(new CourseProblem(field, CourseProblemCode.MALFORMED, message));
    }

    private @Nullable String text(String column) {
        JsonNode value = course.value(column);
        if (value == null) {
            return null;
        }
        if (!value.isValueNode()) {
            malformed(column, "须是文字。");
            return null;
        }
        return value.asString();
    }

    private <T> @Nullable T read(String column, Function<String, T> reader, String message) {
        String text = text(column);
        try {
            return text == null ? null : reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            malformed(column, message);
            return null;
        }
    }

    private static SkillLevel level(String text) {
        return text.length() == 1 ? SkillLevel.of(Integer.parseInt(text)) : SkillLevel.valueOf(text);
    }

    /** Limits the digits, because parsing a number takes longer the more digits it has. */
    private static BigDecimal price(String text) {
        if (text.length() > LONGEST_PRICE) {
            throw new IllegalArgumentException("Too long");
        }
        return new BigDecimal(text);
    }

    private @Nullable LocalDate day(String column) {
        return read(column, LocalDate::parse, "日期写成2026-11-21，而且要确有这一天。");
    }

    private @Nullable Boolean truth(String column) {
        return read(column, RowDraft::truthOf, "写true或false。");
    }

    private static Boolean truthOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private List<String> extras() {
        JsonNode value = course.value("extras");
        if (value == null) {
            return List.of();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return value.valueStream().map(JsonNode::stringValue).toList();
        }
        String text = text("extras");
        return text == null ? List.of() : List.of(text.split("\\|", -1));
    }
}
