package org.skillregister.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.assessment.AssessmentModule;

/** Points are written as people write them, and 60 of them pass. */
class ModuleScoreTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "599, 59.9, false", "600, 60, true", "605, 60.5, true", "1000, 100, true"})
    void tenthsArePoints(int tenths, String shown, boolean passed) {
        ModuleScore score = ModuleScore.ofTenths(AssessmentModule.THEORY, tenths);

        assertThat(score.score()).hasToString(shown);
        assertThat(score.passed()).isEqualTo(passed);
    }
}
