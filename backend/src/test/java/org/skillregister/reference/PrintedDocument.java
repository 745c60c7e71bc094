package org.skillregister.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source document as text, in which places are found as locators write them: 附件1 第3点第（2）项. A mark counts only at the beginning of
 * a line, and a place ends at the next mark of its kind.
 */
final class PrintedDocument {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Map<String, String> FILES = Map.of(
            "changfeng-2024-05-29", "000_f3789de9476c94c7.txt",
            "rsj-2024-38", "001_255045b22008680c.txt",
            "jsxh-2026-1", "002_79c04f635b28d131.txt",
            "rsj-2024-447", "003_30fa81995b3451d0.txt",
            "haimen-undated", "004_cfe27dd080ed267c.txt");

    /** Headings of the newspaper page, each on a line of its own. */
    private static final List<String> HEADINGS = List.of(
            "职业培训师相关信息",
            "报考条件",
            "相关职业",
            "相关专业",
            "相关职业资格证书",
            "培训信息",
            "成绩查询",
            "补贴详情",
            "补贴标准",
            "劳动关系协调员相关信息",
            "报考资讯",
            "费用与补贴",
            "开班信息",
            "考试信息",
            "招生中");

    private static final Pattern PART = Pattern.compile("(附件[0-9]?|“[^”]+”)(?: (.*))?");
    private static final Pattern UNIT =
            Pattern.compile("第(?<part>[一二三四五六七八九十])部分|第（(?<item>[一二三四五六七八九十0-9])）项|注第(?<note>[0-9])点|第(?<point>[0-9])点"
                    + "|表(?<month>[0-9]+)月行|(?<level>[一二三四五])级行|脚注(?<foot>.)"
                    + "|序号(?<before>[0-9]+)与序号[0-9]+之间|序号(?<row>[0-9]+)|编号(?<body>[0-9]+)"
                    + "|(?<name>[^第]+)");

    private final String id;
    private final String text;

    private PrintedDocument(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** @return null for a document whose text is not among the originals */
    static @Nullable PrintedDocument read(Path directory, String id) {
        String file = FILES.get(id);
        if (file == null) {
            return null;
        }
        try {
            return new PrintedDocument(id, Files.readString(directory.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is printed at the place, without marks of its own. */
    String at(String place) {
        Matcher part = PART.matcher(place);
        if (!part.matches()) {
            return inside(body(), place);
        }
        String within = part(part.group(1));
        return part.group(2) == null ? within : inside(within, part.group(2));
    }

    private String body() {
        Matcher end =
                Pattern.compile("(?m)^ ?附件 ?1? ?：?$|^附件 ?1 ?：|^职业培训师（三级）竞赛$").matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private String part(String name) {
        if (name.startsWith("“")) {
            return between("(?m)^" + name.substring(1, name.length() - 1) + "$", "(?m)^.*（.级）竞赛$");
        }
        String number = name.substring("附件".length());
        if (number.isEmpty()) {
            return between("(?m)^ ?附件：?$", "\\z");
        }
        // A list of the annexes precedes them.
        Matcher start = Pattern.compile("(?m)^附件 ?%s ?[：:]".formatted(number)).matcher(text);
        int from = (int) start.results().map(found -> found.start()).reduce(0, (_, last) -> last);
        return until(text.substring(from), "(?m)^附件 ?%d ?[：:]|^上海市技师协会$".formatted(Integer.parseInt(number) + 1));
    }

    private String between(String start, String end) {
        return between(text, start, end);
    }

    private static String between(String within, String start, String end) {
        Matcher found = Pattern.compile(start).matcher(within);
        if (!found.find()) {
            throw new IllegalArgumentException("Not there: " + start);
        }
        return within.substring(found.start(), found.end()) + until(within.substring(found.end()), end);
    }

    private static String until(String within, String end) {
        Matcher found = Pattern.compile(end).matcher(within);
        return found.find() ? within.substring(0, found.start()) : within;
    }

    private String inside(String within, String units) {
        Matcher unit = UNIT.matcher(units);
        String found = within;
        int read = 0;
        while (unit.find()) {
            if (unit.start() != read) {
                throw new IllegalArgumentException("No place of the one style: " + units);
            }
            read = unit.end();
            found = unit(found, unit);
        }
        if (read != units.length()) {
            throw new IllegalArgumentException("No place of the one style: " + units);
        }
        return found;
    }

    private String unit(String within, Matcher unit) {
        if (unit.group("part") != null) {
            int number = number(unit.group("part"));
            return between(within, "(?m)^%s、".formatted(numeral(number)), "(?m)^%s、".formatted(numeral(number + 1)));
        }
        if (unit.group("item") != null) {
            int number = number(unit.group("item"));
            String start = Pattern.compile("(?m)^(- )?" + bracketed(number))
                            .matcher(within)
                            .find()
                    ? "(?m)^(- )?"
                    : "";
            return between(within, start + bracketed(number), start + bracketed(number + 1));
        }
        if (unit.group("point") != null) {
            int number = number(unit.group("point"));
            String mark = "(?m)^(- )?%d[、.．]";
            return between(within, mark.formatted(number), mark.formatted(number + 1));
        }
        return line(within, unit);
    }

    private String line(String within, Matcher unit) {
        if (unit.group("note") != null) {
            return lines(within, "(注：)?%s、.*".formatted(unit.group("note")));
        }
        if (unit.group("month") != null) {
            return lines(within, unit.group("month") + "月\t.*");
        }
        if (unit.group("level") != null) {
            return lines(within, unit.group("level") + "级.*");
        }
        if (unit.group("foot") != null) {
            // A footnote may continue in a paragraph without its mark.
            return lines(within, "\\^%s.*|参加中国特色.*".formatted(unit.group("foot")));
        }
        if (unit.group("before") != null) {
            return lines(within, "(编号\t.*)?序号\t.*");
        }
        if (unit.group("row") != null) {
            return lines(within, "([0-9]*\t.*\t|\t\t)?%s\t[1-8]-.*".formatted(unit.group("row")));
        }
        return unit.group("body") != null
                ? lines(within, "%s\t[^0-9].*".formatted(unit.group("body")))
                : named(within, unit.group("name"));
    }

    private static String lines(String within, String form) {
        List<String> found = within.lines().filter(line -> line.matches(form)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No line " + form);
        }
        return String.join("\n", found);
    }

    private String named(String within, String name) {
        return switch (name) {
            case "标题" -> until(within, "(?m)^各.*：$|^普陀区职业培训师");
            case "导语" -> between(within, "(?m)^普陀区职业培训师", "\\z");
            case "引言" -> until(within, "(?m)^一、");
            case "注" -> lines(within, "注：.*");
            case "末段" -> between(within, "(?m)^评价活动结束后", "\\z");
            case "落款" -> lastLines(text);
            case "开头" -> until(within, "(?m)^(%s)$".formatted(String.join("|", HEADINGS)));
            default -> between(within, "(?m)^%s$".formatted(name), "(?m)^(%s)$".formatted(String.join("|", HEADINGS)));
        };
    }

    /** Where the day stands: before the annex, or at the end. */
    private String lastLines(String whole) {
        String before = id.startsWith("rsj") ? body() : whole;
        List<String> lines = before.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("（此件"))
                .toList();
        return String.join("\n", lines.subList(lines.size() - 2, lines.size()));
    }

    private static int number(String mark) {
        return NUMERALS.contains(mark) ? NUMERALS.indexOf(mark) + 1 : Integer.parseInt(mark);
    }

    private static String numeral(int number) {
        return NUMERALS.substring(number - 1, number);
    }

    private static String bracketed(int number) {
        return "[（(](%s|%d)[）)]".formatted(numeral(number), number);
    }

    /** Without what a printer sets and nobody reads: spaces, cell borders, marks of lists, links and footnotes. */
    static String plain(String printed) {
        return printed.replaceAll("(?m)^- ", "").replaceAll("[\\s\u3000｜^<>]", "");
    }

    /** Whether the words are printed at the place: all the parts between …, one after another. */
    boolean prints(String place, String words) {
        String there = plain(at(place));
        int from = 0;
        for (String part :
                Arrays.stream(words.split("…")).map(PrintedDocument::plain).toList()) {
            int found = there.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }
}
