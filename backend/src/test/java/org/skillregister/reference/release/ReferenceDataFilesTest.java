package org.skillregister.reference.release;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceDataFilesTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/db/reference");

    /** One violation per line: its place, the text there, the replacement, the reported problem. */
    private static final String PLANTS = """
        catalogue_item.csv:43        | rsj-2024-38     | ''              | no document_id
        catalogue_item.csv:43        | 附件 序号42     | ''              | no locator
        source_conflict_citation.csv:2 | 附件 序号8    | ' '             | no locator
        assessment_offering.csv:2    | 4-07-03-04,4    | 4-07-03-04,6    | level outside 1 to 5: 6
        assessment_offering.csv:2    | 4-07-03-04,4    | 4-07-03-04,四   | level outside 1 to 5: 四
        catalogue_item.csv:43        | 4、3、2、1      | 4、3、2、0      | levels not in the printed form: 4、3、2、0
        catalogue_item.csv:43        | 4、3、2、1      | 1、2、3、4      | levels not in the printed form: 1、2、3、4
        selection_item.csv:2         | 5、4、3         | 5、4、4         | levels not in the printed form: 5、4、4
        selection_item.csv:2         | 5、4、3         | 5/4/3           | levels not in the printed form: 5/4/3
        selection_item.csv:2         | 3-01-01-02      | 3-1-01-02       | malformed code: 3-1-01-02
        work_type.csv:2              | 6-18-01-01      | 6180101         | malformed code: 6180101
        current_code.csv:3           | 4-01-06-01,     | 4-01-06-1,      | malformed code: 4-01-06-1
        occupation_group.csv:5       | 3-01            | 3-1             | malformed code: 3-1
        occupation.csv:2             | ,3,3-01,        | ,4,3-01,        | group is no prefix of the code: 4
        occupation.csv:2             | ,3,3-01,        | ,3,3-02,        | group is no prefix of the code: 3-02
        organization.csv:5           | （集团）        | (集团)          | space or half-width bracket: 沪东中华造船(集团)有限公司
        occupation.csv:2             | 政务服务        | '政务 服务'     | space or half-width bracket: 政务 服务办事员
        catalogue_item.csv:18        | ,汽车美容装潢工 | ,汽车美容装潢　工 | space or half-width bracket: 汽车美容装潢　工
        occupation.csv:2             | zheng wu        | zheng           | pinyin is not one syllable per character: zheng fu wu ban shi yuan
        work_type.csv:2              | pu tong         | putong          | pinyin is not one syllable per character: putong che chuang
        organization.csv:16          | ji shi          | 'ji  shi'       | pinyin is not one syllable per character: shang hai shi ji  shi xie hui
        organization.csv:16          | ji shi          | jì shi          | pinyin is not one syllable per character: shang hai shi jì shi xie hui
        catalogue_item.csv:3         | 车工(普通车床)  | 车工（普通车床） | printed text is the shown text: 车工（普通车床）
        catalogue_organization.csv:5 | 沪东中华造船(集团) | 沪东中华造船（集团） | printed text is the shown text: 沪东中华造船（集团）有限公司
        catalogue_item.csv:3         | 车工(普通车床)  | 车工(数控车床)  | printed text of another name: 车工(数控车床)
        catalogue_organization.csv:5 | 沪东中华造船(集团) | 江南造船(集团) | printed text of another name: 江南造船(集团)有限公司
        work_type.csv:7              | '线切割机 床'   | '成型机 床'     | printed text of another name: 电火花成型机 床操作工
        catalogue_item.csv:13        | 钳工,,          | 装配钳工,,      | name_pinyin must be given just where the name is not the occupation's: 装配钳工
        catalogue_item.csv:13        | 钳工,,          | '钳工,,qian gong' | name_pinyin must be given just where the name is not the occupation's: 钳工
        catalogue_item.csv:13        | 钳工,,          | '钳工,,qiangong' | pinyin is not one syllable per character: qiangong
        selection_requirement.csv:2  | ，信用良好      | ;信用良好       | half-width punctuation in summary
        source_conflict.csv:2        | 2024年目录      | (2024年目录)    | half-width punctuation in summary
        catalogue_item.csv:43        | 附件 序号42     | 附件:序号42     | half-width punctuation in locator
        organization.csv:3           | org-002,上海市工业技术学校 | org-002,上海航天技术研究院 | duplicate [name] [上海航天技术研究院]
        catalogue_organization.csv:3 | org-002         | org-001         | duplicate [edition_id, organization_id] [2024, org-001]
        work_type.csv:2              | rsj-2024-38     | rsj-2023-38     | no source_document for [document_id] [rsj-2023-38]
        source_conflict_citation.csv:2 | 1,1,          | 99,1,           | no source_conflict for [conflict_number] [99]
        occupation.csv:2             | ,3,3-01,        | ,9,3-01,        | no occupation_group for [major_group] [9]
        occupation.csv:2             | ,3,3-01,        | ,3,3-99,        | no occupation_group for [middle_group] [3-99]
        related_name.csv:2           | 4-07-03-02      | 4-07-03-99      | no occupation for [occupation_code] [4-07-03-99]
        current_code.csv:2           | 3-02-02-01,3    | 3-02-02-99,3    | no occupation for [printed_code] [3-02-02-99]
        catalogue_item.csv:3         | ,普通车床,      | ,普通铣床,      | no work_type for [occupation_code, work_type] [6-18-01-01, 普通铣床]
        organization_contact.csv:2   | org-015         | org-048         | no organization for [organization_id] [org-048]
        catalogue_organization.csv:2 | 2024,1,         | 2023,1,         | no catalogue_edition for [edition_id] [2023]
        catalogue_item.csv:2         | 2024,1,         | 2023,1,         | no catalogue_organization for [edition_id, organization_id] [2023, org-001]
        selection_step.csv:2         | 2024,1,         | 2023,1,         | no selection_round for [round_id] [2023]
        assessment_offering.csv:2    | 2026            | 2025            | no assessment_plan for [organization_id, year] [org-015, 2025]
        assessment_fee.csv:2         | 4-07-03-04,4    | 4-07-03-05,4    | no assessment_offering for [organization_id, year, occupation_code, level] [org-015, 2026, 4-07-03-05, 4]
        conduct_act.csv:2            | 2026,1,         | 2026,4,         | no conduct_tier for [organization_id, year, tier] [org-015, 2026, 4]
        application_route_form.csv:2 | GROUP           | INDIVIDUALS     | no application_route for [organization_id, year, route] [org-015, 2026, INDIVIDUALS]
        application_route_form.csv:2 | -registration   | -report         | no application_form for [form_id] [org-015-2026-report]
        assessment_round.csv:2       | org-015-2026-11 | org-015-2026-12 | no assessment_round for [may_move_to] [org-015-2026-12]
        assessment_round.csv:2       | 2026-03-22      | 2026-02-22      | days out of order: 2026-02-23 2026-02-22 2026-04-25
        assessment_round.csv:2       | 2026-03-29      | 2026-04-29      | days out of order: 2026-03-23 2026-04-29 2026-04-25
        assessment_round.csv:2       | 2026-04-20      | 2026-04-26      | days out of order: 2026-04-26 2026-04-25
        assessment_round.csv:2       | 2026-04-25、2026-04-26 | 2026-04-27、2026-04-26 | days out of order: 2026-04-27 2026-04-26
        subsidy_amount.csv:2         | shanghai,3      | suzhou,3        | no subsidy_scheme for [scheme_id] [suzhou]
        subsidy_amount.csv:8         | ,32,            | ,99,            | no source_conflict for [conflict_number] [99]
        subsidy_occupation.csv:2     | 4-07-03-02      | 4-07-03-99      | no occupation for [occupation_code] [4-07-03-99]
        source_course.csv:5          | haimen-rsj-zgh  | haimen-rsj      | no source_provider for [provider_id] [haimen-rsj]
        source_course.csv:2          | 4-07-03-05,3    | 4-07-03-05,0    | level outside 1 to 5: 0
        course_notice.csv:2          | rsj-2024-38     | ''              | no document_id
        alternative_title.csv:2      | 2026-11-28      | ''              | no document_id
        alternative_title.csv:2      | 3-01-01-02      | 3-01-01-99      | no occupation for [occupation_code] [3-01-01-99]
        alternative_title.csv:2      | chuang kou ren yuan | chuangkou   | pinyin is not one syllable per character: chuangkou
        alternative_title.csv:2      | 窗口人员        | 窗口驾照员      | pinyin is not one syllable per character: chuang kou ren yuan
        alternative_title.csv:2      | 窗口人员        | 保卫管理员      | a name, or a title that is uncovered: 保卫管理员
        alternative_title.csv:2      | 窗口人员        | 叉车            | a name, or a title that is uncovered: 叉车
        organization_alternative_title.csv:2 | org-001    | org-099         | no organization for [organization_id] [org-099]
        organization_alternative_title.csv:2 | 航天八院   | 叉车            | a name, or a title that is uncovered: 叉车
        organization_alternative_title.csv:2 | 航天八院   | 上海商学院      | a name, or a title that is uncovered: 上海商学院
        uncovered_title.csv:2        | 4-02-06-03      | 4-02-06-99      | no occupation is nearest: 4-02-06-99
        uncovered_title.csv:2        | 叉车            | 管工            | a name: 管工
        """;

    private final ReferenceDataFiles files = ReferenceDataFiles.of(ReleaseFiles.packaged());

    @TempDir
    private Path directory;

    private Path copy;

    @BeforeEach
    void copyFiles() throws IOException {
        copy = Files.createDirectories(directory.resolve("db/reference"));
        for (Path file : csvFiles()) {
            Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<ReleaseProblem> problems() throws IOException {
        return ReferenceDataFiles.of(ReleaseFiles.read(directory)).problems();
    }

    @Test
    void everyRowIsSound() {
        assertThat(files.problems()).as("lines to correct").isEmpty();
    }

    @Test
    void everyFileIsRead() throws IOException {
        assertThat(csvFiles())
                .extracting(file -> file.getFileName().toString().replace(".csv", ""))
                .as("a new table is named in ReleaseTableNames")
                .containsExactlyInAnyOrderElementsOf(ReleaseTableNames.ALL.stream()
                        .filter(table -> !ReleaseTableNames.OPTIONAL.contains(table))
                        .toList());
    }

    @Test
    void reportsWhatIsWrongWithFormerIds() throws IOException {
        Files.writeString(copy.resolve("former_id.csv"), """
            subject,id,successor,explanation
            ORGANIZATION,org-901,org-015,机构合并
            ORGANIZATION,org-015,org-016,还在用
            ORGANIZATION,org-902,org-999,没有这个标识
            OCCUPATION,4-07-03-99,,
            PERSON,somebody,,没有这一类
            ORGANIZATION,org-901,,又一行
            """);

        assertThat(problems())
                .extracting(ReleaseProblem::toString)
                .containsExactlyInAnyOrder(
                        "former_id.csv:3: id: is in use: org-015",
                        "former_id.csv:4: successor: is not in use: org-999",
                        "former_id.csv:5: explanation: no explanation",
                        "former_id.csv:6: subject: no such subject: PERSON",
                        "former_id.csv:7: subject, id: duplicate [subject, id] [ORGANIZATION, org-901]");
    }

    /** Many at a time, for each look at all the files takes long; what others of its round have hidden is planted alone. */
    @ParameterizedTest
    @MethodSource("rounds")
    void reportsWhatIsPlantedWhereItIs(List<Plant> round) throws IOException {
        Set<String> reported = reported(round);
        for (Plant plant : round) {
            if (!reported.contains(plant.report())) {
                assertThat(reported(List.of(plant))).contains(plant.report());
            }
        }
    }

    private Set<String> reported(List<Plant> plants) throws IOException {
        copyFiles();
        for (Plant plant : plants) {
            Path file = copy.resolve(plant.file());
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            String line = lines.get(plant.line() - 1);
            assertThat(line)
                    .as("%s: PLANTS changes a line of the files, by its number", plant.place())
                    .contains(plant.before());
            lines.set(plant.line() - 1, line.replace(plant.before(), plant.after()));
            Files.write(file, lines);
        }
        return problems().stream()
                .filter(problem -> problem.field() != null)
                .map(problem -> "%s:%d: %s".formatted(problem.file(), problem.line(), problem.message()))
                .collect(toSet());
    }

    /** A violation: cells of {@link #PLANTS}, in quotes where they begin or end with a space, or are empty. */
    record Plant(String place, String before, String after, String problem) {

        static Plant of(String line) {
            List<String> cells = Stream.of(line.split("\\|", -1))
                    .map(String::strip)
                    .map(cell -> cell.replaceFirst("^'(.*)'$", "$1"))
                    .toList();
            return new Plant(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }

        String file() {
            return place.substring(0, place.indexOf(':'));
        }

        int line() {
            return Integer.parseInt(place.substring(place.indexOf(':') + 1));
        }

        String report() {
            return place + ": " + problem;
        }
    }

    /** No two of a round are in one file. */
    private static List<List<Plant>> rounds() {
        List<List<Plant>> rounds = new ArrayList<>();
        PLANTS.lines()
                .map(Plant::of)
                .forEach(plant -> rounds.stream()
                        .filter(round ->
                                round.stream().noneMatch(other -> other.file().equals(plant.file())))
                        .findFirst()
                        .orElseGet(() -> {
                            rounds.add(new ArrayList<>());
                            return rounds.getLast();
                        })
                        .add(plant));
        return rounds;
    }

    @Test
    void reportsEachRowThatStandsTwice() throws IOException {
        List<String> places = new ArrayList<>();
        for (Path original : csvFiles()) {
            Path file = copy.resolve(original.getFileName());
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.add(lines.getLast());
            Files.write(file, lines);
            places.add("%s:%d: ".formatted(file.getFileName(), lines.size()));
        }

        List<String> problems =
                problems().stream().map(ReleaseProblem::toString).toList();
        assertThat(places).allSatisfy(place -> assertThat(problems).anyMatch(problem -> problem.startsWith(place)));
        assertThat(problems)
                .allMatch(problem -> places.stream().anyMatch(problem::startsWith))
                .allMatch(problem -> problem.contains(": duplicate "));
    }

    @Test
    void catalogueIsComplete() {
        List<ReferenceRow> items = files.rows("catalogue_item");

        assertThat(files.rows("catalogue_organization")).hasSize(47);
        assertThat(items).hasSize(89);
        assertThat(distinct(items, "occupation_code")).hasSize(74);
        assertThat(distinct(items, "occupation_code", "name", "work_type")).hasSize(88);
        assertThat(levels(items)).hasSize(297);
        assertThat(levels(items).stream().collect(groupingBy(level -> level, counting())))
                .isEqualTo(Map.of("5", 58L, "4", 78L, "3", 83L, "2", 43L, "1", 35L));
    }

    @Test
    void catalogueNamesTheRightOrganizations() {
        List<ReferenceRow> items = files.rows("catalogue_item");

        assertThat(items.stream().collect(groupingBy(item -> organization(item.get("organization_id")), counting())))
                .containsEntry("上海航天技术研究院", 9L)
                .containsEntry("上海市餐饮烹饪行业协会", 6L)
                .containsEntry("上海美发美容行业协会", 5L)
                .containsEntry("上海市农业广播电视学校", 5L)
                .hasSize(47);
        assertThat(items)
                .filteredOn(item -> item.get("name").equals("西式烹调师"))
                .extracting(item -> item.get("organization_id"))
                .containsExactly("org-012", "org-013");
    }

    @Test
    void selectionListIsCompleteAndApartFromTheCatalogue() {
        List<ReferenceRow> items = files.rows("selection_item");

        assertThat(items).hasSize(48);
        assertThat(distinct(items, "occupation_code")).hasSize(26);
        assertThat(levels(items)).hasSize(207);
        assertThat(distinct(items, "occupation_code"))
                .doesNotContainAnyElementsOf(distinct(files.rows("catalogue_item"), "occupation_code"));
    }

    private String organization(String id) {
        return files.rows("organization").stream()
                .filter(row -> row.get("id").equals(id))
                .map(row -> row.get("name"))
                .findAny()
                .orElseThrow();
    }

    private static Set<List<String>> distinct(List<ReferenceRow> rows, String... columns) {
        return rows.stream().map(row -> row.get(List.of(columns))).collect(toSet());
    }

    private static List<String> levels(List<ReferenceRow> items) {
        return items.stream()
                .flatMap(item -> Stream.of(item.get("printed_levels").split("、", -1)))
                .toList();
    }

    private static List<Path> csvFiles() throws IOException {
        try (Stream<Path> paths = Files.list(DIRECTORY)) {
            return paths.filter(path -> path.toString().endsWith(".csv")).toList();
        }
    }
}
