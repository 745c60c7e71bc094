package org.skillregister.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.eligibility.rule.RuleLevel;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.CitationColumns;
import org.skillregister.reference.OccupationCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables of the conditions of application. */
@Configuration(proxyBeanMethods = false)
class EligibilityTables {

    private record Clause(RuleSet rules, RuleLevel level, Route route) {}

    @Bean
    @Order(5)
    PublicTables eligibilityPublicTables(Snapshot<RuleSets> ruleSets) {
        PublicTable<Clause> table = PublicTable.of(
                        "eligibility-clauses",
                        "申报条件，每条一行",
                        () -> ruleSets.get().all().stream()
                                .flatMap(EligibilityTables::clauses)
                                .toList())
                .column("rule_set", "哪一套条件", row -> row.rules().id())
                .column("jurisdiction", "适用地区", row -> row.rules().jurisdiction())
                .column("effective_from", "起始日期", row -> row.rules().effectiveFrom())
                .column("superseded_on", "被取代的日期，空着是还没有", row -> row.rules().supersededOn())
                .column("occupations", "只适用于这些职业；空着是所有职业", EligibilityTables::occupations)
                .column("level", "等级，5最低，1最高；空着是没有写", EligibilityTables::level)
                .column("clause", "条款编号", row -> row.route().clause())
                .column(
                        "preconditions",
                        "每条之外都要满足的",
                        row -> row.level().preconditions().stream()
                                .map(Requirement::summary)
                                .toList())
                .column(
                        "requirements",
                        "这一条要同时满足的",
                        row -> row.route().requirements().stream()
                                .map(Requirement::summary)
                                .toList());
        return new PublicTables(
                List.of(CitationColumns.addTo(table, row -> row.route().citation())));
    }

    private static Stream<Clause> clauses(RuleSet rules) {
        return rules.levels().stream()
                .flatMap(level -> level.routes().stream().map(route -> new Clause(rules, level, route)));
    }

    private static @Nullable Object level(Clause clause) {
        return clause.level().level() == null ? null : clause.level().level().number();
    }

    private static @Nullable Object occupations(Clause clause) {
        List<OccupationCode> occupations = clause.rules().occupations();
        return occupations == null
                ? null
                : occupations.stream().map(OccupationCode::value).toList();
    }
}
