package org.skillregister.assessment.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRoundNote;
import org.skillregister.assessment.AssessmentRoundStatus;
import org.skillregister.assessment.DayWindow;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SourceDocument;
import org.skillregister.search.SearchVocabulary;

/** Cases that no printed round has yet: changed days, a window of one day, separate exam days, no time for results. */
class RoundCalendarTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    private static AssessmentRound round(int revision, List<LocalDate> exams, String note) {
        return new AssessmentRound(
                "org-015-2027-05",
                "org-015-2027",
                "org-015",
                2027,
                "2027年5月",
                AssessmentRoundStatus.FINISHED,
                new DayWindow(MAY, MAY),
                new DayWindow(MAY.plusDays(2), MAY.plusDays(4)),
                MAY.plusDays(6),
                exams,
                null,
                null,
                List.of(),
                null,
                revision,
                MAY,
                null,
                List.of(),
                List.of(),
                List.of(new AssessmentRoundNote(note, List.of())),
                new Citation(
                        new SourceDocument("d", null, "标题", "i", null, "上海市", MAY, "c", null, Passages.NONE),
                        "第一部分",
                        null));
    }

    private static String text(AssessmentRound round) {
        Catalogue empty = new Catalogue(
                null, Map.of(), List.of(), Map.of(), List.of(), new SearchVocabulary(List.of(), List.of()));
        return new String(
                new RoundCalendar("名字", "说明")
                        .with(List.of(round), new CalendarWords(empty, empty::findOrganization))
                        .bytes(),
                UTF_8);
    }

    private static List<String> lines(String text, String property) {
        return text.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property))
                .map(line -> line.substring(property.length()))
                .toList();
    }

    private static void assertValid(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
    }

    @Test
    void changedDaysKeepTheEventAndRaiseItsSequence() throws Exception {
        String before = text(round(0, List.of(MAY.plusDays(19)), ""));
        String after = text(round(1, List.of(MAY.plusDays(26)), ""));

        assertThat(lines(after, "UID:")).isEqualTo(lines(before, "UID:")).doesNotHaveDuplicates();
        assertThat(lines(before, "SEQUENCE:")).containsOnly("0");
        assertThat(lines(after, "SEQUENCE:")).containsOnly("1");
        assertThat(lines(after, "DTSTART;VALUE=DATE:"))
                .contains("20270527")
                .isNotEqualTo(lines(before, "DTSTART;VALUE=DATE:"));
        assertValid(after);
    }

    @Test
    void daysApartAreEventsOfTheirOwn() throws Exception {
        String text = text(round(0, List.of(MAY.plusDays(18), MAY.plusDays(19), MAY.plusDays(21)), ""));

        assertThat(lines(text, "DTSTART;VALUE=DATE:"))
                .containsExactly("20270501", "20270503", "20270507", "20270519", "20270522");
        assertThat(lines(text, "DTEND;VALUE=DATE:"))
                .containsExactly("20270502", "20270506", "20270508", "20270521", "20270523");
        assertValid(text);
    }

    /** Nine o'clock on the first and the last day of a window, of the ticket, and on the eve of the exam. */
    @Test
    void alarmsAreReckonedFromTheStart() {
        assertThat(lines(text(round(0, List.of(MAY.plusDays(18)), "")), "TRIGGER:"))
                .containsExactly("PT9H", "PT9H", "P2DT9H", "PT9H", "-PT15H");
    }

    @Test
    void linesAreFoldedByOctetsBetweenCharacters() throws Exception {
        String note = "很长的说明，有逗号,分号;反斜线\\和一个四字节的字𠮷".repeat(9);
        String text = text(round(0, List.of(MAY.plusDays(18)), note));

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern(Pattern.compile("(?<!\r)\n"));
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(lines(text, "DESCRIPTION:").get(1)).contains("𠮷很长的说明，有逗号\\,分号\\;反斜线\\\\和一个四字节的字𠮷");
        assertValid(text);
    }
}
