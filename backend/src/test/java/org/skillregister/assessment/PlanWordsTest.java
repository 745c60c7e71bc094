package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The enumeration values of a plan have the same names in sheets, in plan changes, in changes of the reference data, and on the pages. */
class PlanWordsTest {

    private static final Path PAGES = Path.of("..", "web", "model", "plan-words.js");

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("MODULES", "module", of(AssessmentModule.values(), AssessmentModule::chinese)),
                Arguments.of("FEES", "kind", of(AssessmentFeeKind.values(), AssessmentFeeKind::chinese)),
                Arguments.of("ROUTES", "route", of(ApplicationRouteKind.values(), ApplicationRouteKind::chinese)),
                Arguments.of("CONTACTS", "kind", of(ContactKind.values(), ContactKind::chinese)),
                Arguments.of("TOPICS", "topic", of(AssessmentRuleTopic.values(), AssessmentRuleTopic::chinese)),
                Arguments.of("LINKS", "", of(AssessmentLinkKind.values(), AssessmentLinkKind::chinese)));
    }

    private static <E extends Enum<E>> Map<String, String> of(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, word, (one, _) -> one, LinkedHashMap::new));
    }

    @ParameterizedTest
    @MethodSource("words")
    void pagesSayTheSame(String name, String column, Map<String, String> words) throws IOException {
        Matcher list = Pattern.compile("export const %s = \\{(.*?)\\}".formatted(name), Pattern.DOTALL)
                .matcher(Files.readString(PAGES));
        assertThat(list.find()).isTrue();
        Map<String, String> onPages = Pattern.compile("(\\w+): \"([^\"]*)\"")
                .matcher(list.group(1))
                .results()
                .collect(Collectors.toMap(
                        word -> word.group(1), word -> word.group(2), (one, _) -> one, LinkedHashMap::new));

        assertThat(onPages).isEqualTo(words);
        assertThat(column.isEmpty() ? words : ofReferenceData(column, words)).isEqualTo(words);
    }

    private static Map<String, String> ofReferenceData(String column, Map<String, String> words) throws IOException {
        var all = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("db/fact-labels.properties"), "UTF-8"));
        return words.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> all.getProperty("value.%s.%s".formatted(column, name), "")));
    }

    @Test
    void noTwoOfAKindAreCalledTheSame() {
        assertThat(words()).allSatisfy(words -> {
            assertThat(words.get()[2])
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .values()
                    .doesNotHaveDuplicates();
        });
    }
}
