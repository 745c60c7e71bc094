package org.skillregister;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.core.Violations;

/** The dependencies between modules match the package-info files and the diagram in the README. */
class ModuleTest {

    private static final Pattern PICTURE = Pattern.compile("flowchart BT\\n(.*?)```", Pattern.DOTALL);

    /** Every module may use it; the picture leaves it out. */
    private static final String PLATFORM = "platform";

    /** Read once: that takes seconds. */
    private static final ApplicationModules MODULES = ApplicationModules.of(SkillRegister.class);

    @Test
    void arrowsAreAllowed() {
        assertThat(MODULES).hasSizeGreaterThanOrEqualTo(4);
        MODULES.verify();
    }

    /** The fixture beside the tests has a module that reaches where it may not. */
    @Test
    void forbiddenArrowIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("planted", (ImportOption) _ -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("downstream");
    }

    @Test
    void pictureShowsTheArrowsOfTheCode() {
        assertThat(drawn()).as("the picture of the modules in README.md").isEqualTo(found());
    }

    private static Map<String, Set<String>> drawn() {
        var picture = PICTURE.matcher(SchemaFiles.read(Path.of("..", "README.md")));
        assertThat(picture.find()).isTrue();
        Map<String, Set<String>> arrows = new TreeMap<>();
        picture.group(1).lines().forEach(line -> {
            String[] sides = line.strip().split(" --> ", -1);
            String ends = sides.length > 1 ? sides[1] : "";
            arrows.put(
                    sides[0],
                    Arrays.stream(ends.split(" & ", -1))
                            .filter(end -> !end.isEmpty())
                            .collect(toSet()));
        });
        return arrows;
    }

    private static Map<String, Set<String>> found() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (ApplicationModule module : MODULES) {
            if (!name(module).equals(PLATFORM)) {
                arrows.put(name(module), targets(module));
            }
        }
        return arrows;
    }

    private static Set<String> targets(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(target -> !target.equals(PLATFORM) && !target.equals(name(module)))
                .collect(toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
