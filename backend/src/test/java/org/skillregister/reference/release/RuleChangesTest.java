package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.ChangeKind;

/** Changes in a rule set are reported clause by clause. */
class RuleChangesTest {

    private static final String NAME = "national-procedure-2023";
    private static final String RULES =
            Objects.requireNonNull(ReleaseFiles.packaged().rules().get(NAME));

    @Test
    void changedClauseIsToldWithWhatItAsks() {
        String other = RULES.replaceFirst(
                "workYears: \\{cumulative: true, years: 10}", "workYears: {cumulative: true, years: 9}");
        assertThat(other).isNotEqualTo(RULES);

        assertThat(RuleChanges.of(NAME, RULES, other)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.summary())
                    .startsWith("申报条件（国家职业标准编制技术规程（2023年版）规定的申报条件）：修改")
                    .contains("第（");
            assertThat(change.before()).contains("\"years\":10");
            assertThat(change.after()).contains("\"years\":9");
            assertThat(change.document()).isEqualTo("jsxh-2026-1");
            assertThat(change.locator()).startsWith("附件1 ");
        });
    }

    @Test
    void otherWordsAroundAreToldAsOneAndCommentsNotAtAll() {
        assertThat(RuleChanges.of(NAME, RULES, RULES + "\n# a comment\n")).isEmpty();
        assertThat(RuleChanges.of(NAME, RULES, RULES.replace("以评价机构的决定为准", "由评价机构决定")))
                .extracting(FactChange::kind, FactChange::before)
                .containsExactly(tuple(ChangeKind.CHANGED, null));
    }

    @Test
    void clauseThatComesOrGoesAndAWholeRuleSet() {
        String without = RULES.replace("      - clause: (2)\n", "      - clause: (99)\n");
        assertThat(RuleChanges.of(NAME, RULES, without))
                .extracting(FactChange::kind)
                .contains(ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(RuleChanges.of(NAME, null, RULES))
                .extracting(FactChange::kind)
                .containsExactly(ChangeKind.ADDED);
        assertThat(RuleChanges.of(NAME, RULES, null))
                .extracting(FactChange::kind)
                .containsExactly(ChangeKind.REMOVED);
    }

    @Test
    void whatCannotBeReadIsLeftToTheCheck() {
        assertThat(RuleChanges.of(NAME, RULES, "{ a: ["))
                .extracting(FactChange::kind)
                .containsExactly(ChangeKind.CHANGED);
    }
}
