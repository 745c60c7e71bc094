package org.skillregister.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.eligibility.rule.Standing;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.OccupationGroup;
import org.skillregister.reference.Passages;
import org.skillregister.reference.RelatedName;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.release.ReleaseFiles;

/**
 * Evaluations of all five levels per second: names looked up, every route judged with its reason, and the next question found.
 * In the package of what it measures, because it reads the rule files as the program does.
 */
final class EligibilityBenchmark {

    private static final int APPLICANTS = 500;
    /** The compiler shares the core, and has much to compile. */
    private static final int WARM_ROUNDS = 7;

    private static final int ROUNDS = 9;
    private static final int A_FEW = 10;
    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> NAMES = List.of("职业培训师", "企业人力资源管理师", "中学教育教师", "中式烹调师");
    private static final List<String> MAJORS = List.of("人力资源管理", "会计学", "化学", "行政管理");

    private final long nanos;
    private final RuleSet rules;
    private final Occupation occupation;
    private long kept;

    private EligibilityBenchmark(double seconds) throws IOException {
        nanos = (long) (seconds * 1e9);
        Map<String, SourceDocument> documents = documents();
        rules = new RuleFiles(documents).read(ReleaseFiles.packaged().rules()).findInForce(TODAY).orElseThrow();
        occupation = occupation(new Citation(documents.get("rsj-2024-38"), "附件 序号43", null));
    }

    public static void main(String[] arguments) throws IOException {
        EligibilityBenchmark benchmark = new EligibilityBenchmark(Double.parseDouble(arguments[0]));
        benchmark.measure("a usual applicant, 8 entries", new int[] {3, 2, 1, 2});
        benchmark.measure("the largest, 100 entries in each list", new int[] {100, 100, 100, 100});
        if (benchmark.kept == 0) {
            throw new IllegalStateException("Nothing was evaluated");
        }
    }

    private void measure(String what, int[] entries) {
        double[] rates = IntStream.range(0, WARM_ROUNDS + ROUNDS)
                .mapToDouble(_ -> rate(entries))
                .skip(WARM_ROUNDS)
                .sorted()
                .toArray();
        System.out.printf(
                "| %s | %,.0f | %.0f %% |%n",
                what, rates[ROUNDS / 2], 100 * (rates[ROUNDS - 1] - rates[0]) / rates[ROUNDS / 2]);
    }

    /** By the CPU time of the whole process, compiler and collector included: what others do on the core does not count. */
    private double rate(int[] entries) {
        long start = CPU.getProcessCpuTime();
        long end = start;
        int done = 0;
        while (end - start < nanos) {
            for (int i = 0; i < A_FEW; i++) {
                kept += evaluate(done % APPLICANTS, entries);
                done++;
            }
            end = CPU.getProcessCpuTime();
        }
        return done * 1e9 / (end - start);
    }

    private int evaluate(int number, int[] entries) {
        Applicant applicant = applicant(number, entries, new Relationships(occupation));
        Evaluator evaluator = new Evaluator(applicant, TODAY);
        List<LevelFinding> levels = evaluator.evaluate(rules);
        return evaluator.missingFacts(levels).size()
                + levels.stream().mapToInt(EligibilityBenchmark::told).sum();
    }

    /** Everything of an answer, down to the length of its messages. */
    private static int told(LevelFinding level) {
        return level.verdict().hashCode()
                + (level.eligibleFrom() == null ? 0 : 1)
                + level.routes().stream()
                        .mapToInt(route -> route.verdict().hashCode()
                                + (route.eligibleFrom() == null ? 0 : 1)
                                + route.requirements().stream()
                                        .mapToInt(one -> one.message().length())
                                        .sum())
                        .sum();
    }

    /** Another one for each number. */
    private static Applicant applicant(int number, int[] entries, Relationships names) {
        return new Applicant(
                TODAY.minusYears(16 + number % 40).minusDays(number),
                number % 2 == 0,
                list(entries[0], i -> {
                    LocalDate from = TODAY.minusDays(200L * (i + 1) + 7L * number);
                    return new WorkPeriod(
                            names.ofWork(null, NAMES.get((i + number) % 4)),
                            DayRange.of(from),
                            i == 0 ? null : DayRange.of(from.plusDays(120 + i)));
                }),
                list(entries[1], i -> new HeldCertificate(
                        names.ofCertificate(null, NAMES.get((i + number / 2) % 4)),
                        SkillLevel.values()[(i + number) % 5],
                        DayRange.of(TODAY.minusDays(150L * i + 3L * number)))),
                list(entries[2], i -> new ProfessionalTitle(
                        TitleRank.values()[(i + number) % 3],
                        number % 3 == 0 ? null : true,
                        DayRange.of(TODAY.minusDays(400L + i)),
                        false)),
                list(entries[3], i -> new Education(
                        EducationKind.values()[(i + number) % 10],
                        names.ofMajor(null, MAJORS.get((i + number) % 4)),
                        Standing.values()[(i + number) % 3],
                        null)));
    }

    private static <T> List<T> list(int entries, IntFunction<T> entry) {
        return IntStream.range(0, entries).mapToObj(entry).toList();
    }

    private static Map<String, SourceDocument> documents() throws IOException {
        try (InputStream rows = Applicant.class.getResourceAsStream("/db/reference/source_document.csv")) {
            return Arrays.stream(new String(rows.readAllBytes(), UTF_8).split("\n"))
                    .skip(1)
                    .map(row -> row.substring(0, row.indexOf(',')))
                    .map(id -> new SourceDocument(id, null, id, id, null, "上海市", TODAY, "", null, Passages.NONE))
                    .collect(toMap(SourceDocument::id, Function.identity()));
        }
    }

    private static Occupation occupation(Citation citation) {
        OccupationGroup group = new OccupationGroup("4", "社会生产服务和生活服务人员", "", true);
        return new Occupation(
                OccupationCode.of("4-07-03-05"),
                "职业培训师",
                "",
                group,
                group,
                null,
                List.of(),
                related(citation, true, "企业培训师 企业人力资源管理师 人力资源管理专业人员 人力资源服务专业人员 职业信息分析专业人员 职业指导员"
                        + " 劳动关系协调员 创业指导师 高等教育教师 中等职业教育教师 中学教育教师 小学教育教师 幼儿教育教师 特殊教育教师"),
                related(citation, false, "财务管理 电子商务 工商管理 工商企业管理 国际经济发展合作 会计学 会展经济与管理 金融学"
                        + " 劳动与社会保障 旅游管理 人力资源管理 社会工作 审计学 市场营销 文化产业管理 行政管理"),
                null,
                List.of(),
                citation);
    }

    private static List<RelatedName> related(Citation citation, boolean open, String names) {
        return Stream.of(names.split(" "))
                .map(name -> new RelatedName(name, open, citation))
                .toList();
    }
}
