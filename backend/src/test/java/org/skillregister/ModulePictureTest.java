package org.skillregister;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The picture of the modules in the README is that of the code; every module may use the platform, which it leaves out. */
class ModulePictureTest {

    private static final Pattern PICTURE = Pattern.compile("flowchart BT\\n(.*?)```", Pattern.DOTALL);

    private static final String PLATFORM = "platform";

    @Test
    void pictureShowsTheArrowsOfTheCode() {
        assertThat(drawn()).isEqualTo(found());
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
        ApplicationModules modules = ApplicationModules.of(SkillRegister.class);
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (ApplicationModule module : modules) {
            if (!name(module).equals(PLATFORM)) {
                arrows.put(name(module), targets(module, modules));
            }
        }
        return arrows;
    }

    private static Set<String> targets(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(target -> !target.equals(PLATFORM) && !target.equals(name(module)))
                .collect(toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
