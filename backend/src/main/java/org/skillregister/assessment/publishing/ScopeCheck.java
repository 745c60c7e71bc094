package org.skillregister.assessment.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.Organization;
import org.skillregister.publication.ProblemCode;
import org.skillregister.reference.SkillLevel;

/** Compares what an organization plans to assess with its items in the catalogue in force. */
final class ScopeCheck {

    private final Catalogue catalogue;
    private final StatementProblems problems;

    ScopeCheck(Catalogue catalogue, StatementProblems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(String organization, List<PlanStatement.Offering> offerings) {
        Optional<Organization> listed = catalogue.findOrganization(organization);
        if (listed.isEmpty()) {
            problems.add(
                    "offerings",
                    ProblemCode.OUTSIDE_SCOPE,
                    "现行目录里没有这个机构，不能发布评价计划。",
                    Optional.ofNullable(catalogue.edition()).map(CatalogueEdition::citation).stream()
                            .toList());
            return;
        }
        for (int place = 0; place < offerings.size(); place++) {
            check("offerings[%d]".formatted(place), offerings.get(place), listed.get());
        }
    }

    private void check(String path, PlanStatement.Offering offering, Organization organization) {
        List<CatalogueItem> items = organization.items().stream()
                .filter(item -> item.occupation().code().equals(offering.occupation()))
                .toList();
        if (items.isEmpty()) {
            problems.add(
                    path + ".occupation",
                    ProblemCode.OUTSIDE_SCOPE,
                    "现行目录里，%s没有职业编码是%s的评价项目。".formatted(organization.name(), offering.occupation()),
                    List.of(organization.citation()));
        } else if (levels(items).noneMatch(level -> level == offering.level())) {
            problems.add(
                    path + ".level",
                    ProblemCode.OUTSIDE_SCOPE,
                    "现行目录里，%s评价%s的等级是%s，没有%s。"
                            .formatted(
                                    organization.name(),
                                    items.getFirst().occupation().name(),
                                    levels(items).map(SkillLevel::chinese).collect(Collectors.joining("、")),
                                    offering.level().chinese()),
                    items.stream().map(CatalogueItem::citation).toList());
        }
    }

    private static Stream<SkillLevel> levels(List<CatalogueItem> items) {
        return items.stream().flatMap(item -> item.levels().stream()).distinct().sorted();
    }
}
