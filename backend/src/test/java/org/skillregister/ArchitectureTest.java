package org.skillregister;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.platform.UsesDatabase;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.platform.text.StrictJson;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/** Architecture rules beyond the module verification. Each rule is also tested against a planted violation. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.skillregister");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("planted");

    private static final DescribedPredicate<JavaAccess<?>> NOW_WITHOUT_CLOCK = DescribedPredicate.describe(
            "now() without a clock",
            access -> access.getTargetOwner().getPackageName().equals("java.time")
                    && access.getName().equals("now")
                    && access.getTarget().getFullName().endsWith("now()"));

    /** What hides that something fails; a job tells of it, once. */
    private static final Set<String> TOO_WIDE = Set.of(
            DataAccessException.class.getName(),
            TransactionException.class.getName(),
            NestedRuntimeException.class.getName(),
            RuntimeException.class.getName(),
            Exception.class.getName());

    /** They tell of whatever they catch, or throw it on, or do again what failed. */
    private static final Set<String> TELL = Set.of(
            "org.skillregister.platform.job.JobRuns",
            "org.skillregister.platform.gateway.GraphQlEndpoint",
            "org.skillregister.platform.gateway.assistant.AssistantTools",
            "org.skillregister.platform.database.EmbeddedPostgresServer",
            "org.skillregister.platform.database.OwnerLock",
            "org.skillregister.platform.database.PostgresWatch",
            "org.skillregister.platform.file.SheetRows",
            "org.skillregister.platform.file.SpooledFile",
            "org.skillregister.certificate.lookup.LookupBatches",
            "org.skillregister.reference.release.TrialReading");

    private static final ArchCondition<JavaClass> CATCH_EVERYTHING = new ArchCondition<>("catch every failure") {

        @Override
        public void check(JavaClass inspected, ConditionEvents events) {
            inspected.getCodeUnits().stream()
                    .filter(unit -> unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .anyMatch(caught -> TOO_WIDE.contains(caught.getName())))
                    .forEach(unit -> events.add(SimpleConditionEvent.satisfied(unit, unit.getFullName())));
        }
    };

    private static final DescribedPredicate<JavaClass> TELLING =
            DescribedPredicate.describe("tell of what they catch", it -> TELL.contains(it.getName()));

    /**
     * Who may use a pattern, and why no text makes it take long. Whoever else needs one for what somebody sent has {@link BoundedPattern}, which
     * looks at the length first.
     */
    private static final Map<String, String> PATTERNS = Map.of(
            "org.skillregister.reference.release.ReferenceRowChecks", "reads what the register's operator publishes",
            "org.skillregister.platform.text.BoundedPattern", "looks at the length first",
            "org.skillregister.platform.text.FreeText",
                    "no repetition without bound; texts of at most 2,000 characters",
            "org.skillregister.publication.PlainText", "no repetition without bound; texts of at most 2,000 characters",
            "org.skillregister.course.ClaimsCheck", "no repetition without bound; texts that PlainText has let through",
            "org.skillregister.search.TextNormalizer", "repeats one class of characters only, and never tries it twice",
            "org.skillregister.reference.Passages", "reads the register's own citations",
            "org.skillregister.platform.command.ShellText", "reads what the shell that started it has given",
            "org.skillregister.platform.database.PostgresPrograms", "reads what a program of ours prints");

    private static final DescribedPredicate<JavaAccess<?>> PATTERN = DescribedPredicate.describe(
            "a pattern",
            access -> access.getTargetOwner().isEquivalentTo(Pattern.class)
                    || access.getTargetOwner().isEquivalentTo(Scanner.class)
                    || (access.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("matches", "replaceAll", "replaceFirst", "splitWithDelimiters")
                                    .contains(access.getName())));

    /**
     * Who may read JSON and YAML, and why no object in it has a name twice, of which the last would count. Whoever else reads what somebody
     * sent has {@link StrictJson}.
     */
    private static final Map<String, String> READERS = Map.ofEntries(
            Map.entry("org.skillregister.platform.text.StrictJson", "refuses it"),
            Map.entry("org.skillregister.assessment.file.PlanYaml", "refuses it"),
            Map.entry("org.skillregister.eligibility.RuleFiles", "refuses it"),
            Map.entry("org.skillregister.reference.release.RuleChanges", "reads what RuleFiles reads"),
            Map.entry("org.skillregister.eligibility.EligibilityCases", "refuses it"),
            Map.entry("org.skillregister.certificate.fact.NameFolding", "reads the register's own file"),
            Map.entry("org.skillregister.platform.file.ChineseNames", "reads the register's own file"),
            Map.entry(
                    "org.skillregister.platform.gateway.document.PersistedOperations", "reads the register's own file"),
            Map.entry("org.skillregister.assessment.statement.PlanJson", "reads what it wrote, or StrictJson has read"),
            Map.entry("org.skillregister.course.storage.ListingJson", "reads what it wrote"),
            Map.entry("org.skillregister.reference.release.FactJson", "reads what it wrote"));

    private static final DescribedPredicate<JavaAccess<?>> READS = DescribedPredicate.describe(
            "what reads JSON and YAML",
            access -> Stream.of(ObjectMapper.class, ObjectReader.class, TokenStreamFactory.class)
                            .anyMatch(type -> access.getTargetOwner().isAssignableTo(type))
                    && Set.of("readValue", "readValues", "readTree", "createParser")
                            .contains(access.getName()));

    private static final Map<String, ArchRule> RULES = Map.ofEntries(
            Map.entry(
                    "no failure of the database is hidden",
                    noClasses().that(DescribedPredicate.not(TELLING)).should(CATCH_EVERYTHING)),
            Map.entry(
                    "what is done again and again is a job",
                    noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.scheduling..")),
            Map.entry("time comes from the injected clock", noClasses().should().accessTargetWhere(NOW_WITHOUT_CLOCK)),
            Map.entry(
                    "controllers live in web packages",
                    classes().that().areAnnotatedWith(Controller.class).should().resideInAPackage("..web..")),
            Map.entry(
                    "nobody depends on a web package",
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("..web..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("org.skillregister..web..", "planted..web..")),
            Map.entry(
                    "nothing prints to the console",
                    noClasses()
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")),
            Map.entry(
                    "a change knows that it needs the database",
                    methods()
                            .that()
                            .areAnnotatedWith(MutationMapping.class)
                            .should()
                            .beAnnotatedWith(UsesDatabase.class)
                            .orShould()
                            .beDeclaredInClassesThat()
                            .areAnnotatedWith(UsesDatabase.class)),
            Map.entry(
                    "patterns meet texts of bounded length only",
                    noClasses()
                            .that(DescribedPredicate.describe(
                                    "have no reason to", type -> !PATTERNS.containsKey(type.getName())))
                            .should()
                            .accessTargetWhere(PATTERN)),
            Map.entry(
                    "no name is twice in what is read",
                    noClasses()
                            .that(DescribedPredicate.describe(
                                    "have no reason to", type -> !READERS.containsKey(type.getName())))
                            .should()
                            .accessTargetWhere(READS)),
            Map.entry(
                    "beans are not public",
                    noMethods().that().areAnnotatedWith(Bean.class).should().bePublic()),
            Map.entry("the folders of the certificates use each other one way", certificateFolders()),
            Map.entry("the folders of the courses use each other one way", courseFolders()),
            Map.entry("the folders of the assessments use each other one way", assessmentFolders()),
            Map.entry("the folders of the platform use each other one way", platformFolders()),
            Map.entry("the folders of the gateway use each other one way", gatewayFolders()));

    /** Each folder and what it may use; the root holds what is asked and answered. */
    private static ArchRule certificateFolders() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("fact", List.of());
        arrows.put("issuer", List.of());
        arrows.put("root", List.of("fact", "issuer"));
        arrows.put("file", List.of("fact"));
        arrows.put("key", List.of("root", "fact"));
        arrows.put("sharecode", List.of("fact"));
        arrows.put("audit", List.of("root", "fact", "key", "sharecode"));
        arrows.put("lookup", List.of("root", "fact", "issuer", "key", "sharecode", "audit"));
        arrows.put("receipt", List.of("root", "fact", "key", "sharecode"));
        arrows.put("verification", List.of("root", "fact", "file", "key", "audit", "lookup"));
        arrows.put("intake", List.of("root", "fact", "issuer", "file", "key"));
        arrows.put("command", List.of("root", "fact", "issuer", "key", "receipt", "intake"));
        arrows.put(
                "web",
                List.of("root", "fact", "file", "sharecode", "audit", "lookup", "receipt", "verification", "intake"));
        return folders("certificate", arrows);
    }

    private static ArchRule courseFolders() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("root", List.of());
        arrows.put("storage", List.of("root"));
        arrows.put("list", List.of("root", "storage"));
        arrows.put("publishing", List.of("root", "storage", "list"));
        arrows.put("file", List.of("root", "storage", "publishing"));
        arrows.put("command", List.of("root", "storage", "publishing", "file"));
        arrows.put("web", List.of("root", "list", "publishing", "file"));
        return folders("course", arrows);
    }

    private static ArchRule assessmentFolders() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("root", List.of());
        arrows.put("round", List.of("root"));
        arrows.put("source", List.of("root", "round"));
        arrows.put("statement", List.of("root"));
        arrows.put("storage", List.of("root", "round", "statement"));
        arrows.put("list", List.of("root", "round", "source", "storage"));
        arrows.put("publishing", List.of("root", "statement", "storage", "list"));
        arrows.put("calendar", List.of("root", "list"));
        arrows.put("resit", List.of("root", "list"));
        arrows.put("sheet", List.of("root"));
        arrows.put("file", List.of("root", "statement", "list", "sheet"));
        arrows.put("command", List.of("root", "statement", "storage", "list", "publishing", "sheet", "file"));
        arrows.put(
                "web",
                List.of("root", "statement", "storage", "list", "publishing", "calendar", "resit", "sheet", "file"));
        return folders("assessment", arrows);
    }

    private static ArchRule platformFolders() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("text", List.of());
        arrows.put("time", List.of());
        arrows.put("limit", List.of());
        arrows.put("command", List.of());
        arrows.put("metrics", List.of());
        arrows.put("production", List.of());
        arrows.put("trace", List.of("text"));
        arrows.put("error", List.of("trace"));
        arrows.put("root", List.of("text", "error"));
        arrows.put("scalar", List.of("time"));
        arrows.put("input", List.of("error", "scalar"));
        arrows.put("paging", List.of("error"));
        arrows.put("database", List.of("root"));
        arrows.put("job", List.of("database"));
        arrows.put("snapshot", List.of("job"));
        arrows.put("file", List.of("text", "error"));
        arrows.put("http", List.of("trace", "error", "file"));
        arrows.put("publicfile", List.of("root", "error", "snapshot", "http"));
        arrows.put("site", List.of("text", "limit", "http", "publicfile"));
        arrows.put(
                "gateway..",
                List.of(
                        "text",
                        "root",
                        "trace",
                        "error",
                        "limit",
                        "input",
                        "paging",
                        "job",
                        "snapshot",
                        "http",
                        "publicfile"));
        return folders("platform", arrows);
    }

    private static ArchRule gatewayFolders() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("request", List.of());
        arrows.put("rate", List.of("request"));
        arrows.put("admission", List.of("request", "rate"));
        arrows.put("document", List.of("request"));
        arrows.put("answer", List.of("request", "rate", "document"));
        arrows.put("execution", List.of("request", "document", "answer"));
        arrows.put("server", List.of("rate", "answer"));
        arrows.put("root", List.of("request", "rate", "admission", "document", "answer", "execution"));
        arrows.put("assistant", List.of("root", "request", "admission", "document", "answer", "execution"));
        arrows.put("route", List.of("root", "request", "admission"));
        return folders("platform.gateway", arrows);
    }

    /** A folder whose name ends with two dots has folders of its own. */
    private static ArchRule folders(String module, Map<String, List<String>> arrows) {
        LayeredArchitecture folders =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String folder : arrows.keySet()) {
            folders = folders.layer(folder).definedBy(".." + module + (folder.equals("root") ? "" : "." + folder));
        }
        for (Map.Entry<String, List<String>> arrow : arrows.entrySet()) {
            LayerDependencySpecification from = folders.whereLayer(arrow.getKey());
            folders = arrow.getValue().isEmpty()
                    ? from.mayNotAccessAnyLayer()
                    : from.mayOnlyAccessLayers(arrow.getValue().toArray(String[]::new));
        }
        return folders.ensureAllClassesAreContainedInArchitectureIgnoring(
                resideOutsideOfPackage("org.skillregister.%s..".formatted(module)));
    }

    static Stream<String> rules() {
        return RULES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        rule(rule).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(String rule) {
        assertThatThrownBy(() -> rule(rule).check(VIOLATIONS)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule rule(String name) {
        return Objects.requireNonNull(RULES.get(name));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackage).distinct()).allMatch(ArchitectureTest::isNullMarked);
    }

    /** Nothing is tried twice at a place: how long such a pattern takes grows as the text does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.skillregister.platform.text.FreeText",
                "org.skillregister.publication.PlainText",
                "org.skillregister.course.ClaimsCheck"
            })
    void patternsForLongerTextsRepeatNothingWithoutBound(String type) throws IllegalAccessException {
        List<String> patterns = new ArrayList<>();
        for (Field field : PRODUCTION.get(type).reflect().getDeclaredFields()) {
            if (field.getType().equals(Pattern.class)) {
                field.setAccessible(true);
                patterns.add(((Pattern) field.get(null)).pattern());
            }
        }

        assertThat(patterns).isNotEmpty().noneMatch(ArchitectureTest::repeatsWithoutBound);
        assertThat(List.of("a+", "(a|b)*", "[ab]{2,}", "\\1")).allMatch(ArchitectureTest::repeatsWithoutBound);
    }

    private static boolean repeatsWithoutBound(String pattern) {
        String bare = pattern.replaceAll("\\\\[^0-9]", "x").replaceAll("\\[[^\\]]*]", "x");
        return bare.matches(".*([+*]|\\{[0-9]+,}|\\\\[0-9]).*");
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.isAnnotatedWith(NullMarked.class);
    }
}
