package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The arrows between the modules are those that their package-info files allow. */
class ModuleTest {

    @Test
    void arrowsAreAllowed() {
        ApplicationModules modules = ApplicationModules.of(SkillRegister.class);

        assertThat(modules).hasSizeGreaterThanOrEqualTo(4);
        modules.verify();
    }

    /** The fixture beside the tests has a module that reaches where it may not. */
    @Test
    void forbiddenArrowIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("planted", (ImportOption) _ -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("downstream");
    }
}
