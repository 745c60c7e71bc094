package org.skillregister.course.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks the days of a listing: whether any are given, whether their years are plausible, and whether their order is possible. */
final class DaysCheck {

    private static final int YEARS = 5;

    private final LocalDate today;
    private final CourseTexts texts;

    private DaysCheck(LocalDate today, CourseTexts texts) {
        this.today = today;
        this.texts = texts;
    }

    /** @param texts receives the problems */
    static void of(ListingDraft draft, LocalDate today, CourseTexts texts) {
        new DaysCheck(today, texts).check(draft);
    }

    private void check(ListingDraft draft) {
        if (draft.startsOn() == null && draft.applyBy() == null) {
            texts.add("startsOn", CourseProblemCode.REQUIRED, "开班日期和报名截止日期至少填一个。");
        }
        inTime("startsOn", draft.startsOn());
        inTime("endsOn", draft.endsOn());
        inTime("applyBy", draft.applyBy());
        inTime("examOn", draft.examOn());
        inOrder("endsOn", draft.startsOn(), draft.endsOn(), "结课日期不能早于开班日期。");
        inOrder("applyBy", draft.applyBy(), draft.endsOn(), "报名截止日期不能晚于结课日期。");
        inOrder("examOn", draft.startsOn(), draft.examOn(), "考试日期不能早于开班日期。");
    }

    private void inTime(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)))) {
            texts.add(field, CourseProblemCode.OUT_OF_RANGE, "日期须在今天前后%d年之内。".formatted(YEARS));
        }
    }

    private void inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate second, String message) {
        if (first != null && second != null && second.isBefore(first)) {
            texts.add(field, CourseProblemCode.DATE_ORDER, message);
        }
    }
}
