package org.skillregister.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;

/**
 * Warns of false or exaggerated advertising, for which the notice of 2024 holds schools responsible. A warning rejects nothing, so
 * false positives are acceptable.
 */
public final class ClaimsCheck {

    private static final Pattern GUARANTEE = Pattern.compile("包过|保过|必过|包通过|保通过|稳过|包拿证|保拿证|包取证|保证(通过|拿证|取证|合格|及格)"
            + "|(通过率|合格率|取证率|拿证率)(100%|１００％|百分之百|百分百)|(100%|百分之百|百分百)(通过|拿证|取证|合格)"
            + "|(不过|未通过|不合格)(全额)?退(款|费|全款)|免考(试)?(拿|领|取|发)证|不用考试|无需考试");

    private static final Pattern SPACING = Pattern.compile("[\\s\\u3000·•*_-]");

    private static final int MOST = 20;

    private final Catalogue catalogue;
    private final Citation rule;
    private final CourseListing listing;
    private final List<CatalogueItem> items;
    private final List<CourseWarning> warnings = new ArrayList<>();

    private ClaimsCheck(Catalogue catalogue, Citation rule, CourseListing listing) {
        this.catalogue = catalogue;
        this.rule = rule;
        this.listing = listing;
        this.items = CatalogueMatch.items(catalogue, listing);
    }

    public static List<CourseWarning> of(CourseListing listing, Catalogue catalogue, SourceCourses sources) {
        Citation rule = sources.notice(CourseNotice.Kind.ADVERTISING).citation();
        ClaimsCheck check = new ClaimsCheck(catalogue, rule, listing);
        check.texts().forEach(check::checkGuarantee);
        if (check.items.isEmpty()) {
            check.warnOfLevel();
        } else {
            check.checkIssuer();
        }
        return check.warnings.stream().limit(MOST).toList();
    }

    /** The texts by field, without spaces, which may be inserted between characters to evade the check. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", dense(listing.title()));
        texts.put("description", dense(listing.description()));
        texts.put("extras", dense(String.join("；", listing.extras())));
        return texts;
    }

    private static String dense(@Nullable String text) {
        return text == null ? "" : SPACING.matcher(text).replaceAll("");
    }

    private void checkGuarantee(String field, String text) {
        if (GUARANTEE.matcher(text).find()) {
            warn(field, CourseWarningCode.GUARANTEED_PASS, "像是保证通过考试或不考试就能拿证；结果由评价机构考核决定，这样宣传可能要承担责任。", Stream.of());
        }
    }

    private void warnOfLevel() {
        String who = CatalogueMatch.occupation(catalogue, listing)
                .map(OccupationListing::name)
                .orElse("这个职业");
        warn(
                "level",
                CourseWarningCode.LEVEL_NOT_OFFERED,
                "现行目录里没有机构评价%s的这个等级%s。"
                        .formatted(who, listing.workType() == null ? "" : "（%s）".formatted(listing.workType())),
                Optional.ofNullable(catalogue.edition()).stream().map(edition -> edition.citation()));
    }

    private void checkIssuer() {
        Map<String, Organization> right = items.stream()
                .map(CatalogueItem::organization)
                .collect(Collectors.toMap(Organization::id, it -> it, (one, _) -> one, LinkedHashMap::new));
        String named = listing.assessedBy();
        if (named != null && !right.containsKey(named)) {
            warnOfIssuer(
                    "assessedBy",
                    catalogue.findOrganization(named).map(Organization::name).orElse(named));
        }
        texts().forEach((field, text) -> catalogue.organizations().values().stream()
                .filter(one -> !right.containsKey(one.id()) && text.contains(one.name()))
                .filter(one -> right.values().stream().noneMatch(it -> it.name().contains(one.name())))
                .forEach(one -> warnOfIssuer(field, one.name())));
    }

    private void warnOfIssuer(String field, String name) {
        String right = items.stream()
                .map(item -> item.organization().name())
                .distinct()
                .collect(Collectors.joining("、"));
        warn(
                field,
                CourseWarningCode.WRONG_ISSUER,
                "提到%s，而现行目录里评价这个职业和等级的是%s；读者看到的评价机构以目录为准。".formatted(name, right),
                items.stream().map(CatalogueItem::citation).limit(3));
    }

    private void warn(String field, CourseWarningCode code, String message, Stream<Citation> places) {
        warnings.add(new CourseWarning(
                field, code, message, Stream.concat(Stream.of(rule), places).toList()));
    }
}
