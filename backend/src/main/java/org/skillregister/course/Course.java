package org.skillregister.course;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.SearchField;
import org.skillregister.search.SearchField.Role;
import org.skillregister.search.SearchFieldList;
import org.skillregister.search.Searchable;

/** A training course (培训课程) as shown on a day. It is the schema's {@code Course}. */
public final class Course implements Searchable {

    /** The jurisdiction of courses that providers publish here. */
    public static final String HOME_JURISDICTION = "上海市";

    private final CourseEntry entry;
    private final CourseContext around;
    private final @Nullable CourseStatus status;

    /** Computed on first access. */
    private volatile @Nullable List<CourseWarning> warnings;

    public Course(CourseEntry entry, CourseContext around) {
        this.entry = entry;
        this.around = around;
        this.status = entry.withdrawn() ? CourseStatus.WITHDRAWN : schedule().statusOn(around.day());
    }

    public CourseEntry entry() {
        return entry;
    }

    public CourseListing listing() {
        return entry.listing();
    }

    private CourseSchedule schedule() {
        return entry.listing().schedule();
    }

    public String id() {
        return entry.id();
    }

    public String title() {
        return listing().title();
    }

    public @Nullable String description() {
        return listing().description();
    }

    public @Nullable TrainingProvider provider() {
        return entry.provider();
    }

    public @Nullable OccupationListing occupation() {
        return CatalogueMatch.occupation(around.catalogue(), listing()).orElse(null);
    }

    public @Nullable String workType() {
        return listing().workType();
    }

    public @Nullable SkillLevel level() {
        return listing().level();
    }

    public @Nullable LocalDate startsOn() {
        return schedule().startsOn();
    }

    public boolean startTentative() {
        return schedule().startTentative();
    }

    public @Nullable LocalDate endsOn() {
        return schedule().endsOn();
    }

    public @Nullable LocalDate applyBy() {
        return schedule().applyBy();
    }

    public @Nullable LocalDate joinBy() {
        return schedule().joinBy();
    }

    public @Nullable LocalDate examOn() {
        return schedule().examOn();
    }

    public @Nullable DeliveryMode deliveryMode() {
        return listing().deliveryMode();
    }

    public @Nullable String venue() {
        return listing().venue();
    }

    public @Nullable String district() {
        return listing().district();
    }

    public @Nullable String phone() {
        return listing().phone();
    }

    public @Nullable Money price() {
        return listing().price() == null ? null : Money.yuan(listing().price());
    }

    public List<String> extras() {
        return listing().extras();
    }

    public @Nullable URI url() {
        return listing().url();
    }

    public @Nullable CourseStatus status() {
        return status;
    }

    /** The organizations that may assess it: the one that the provider names if it may, otherwise all. */
    public List<Organization> assessedBy() {
        return CatalogueMatch.shown(around.catalogue(), listing());
    }

    public @Nullable CompetitionNotice competition() {
        if (!listing().competition()) {
            return null;
        }
        CourseNotice rule = around.sources().notice(CourseNotice.Kind.COMPETITION);
        return new CompetitionNotice(
                rule.summary(),
                Stream.of(rule.citation(), entry.citation())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Warnings of claims that may mislead readers. For a course from a source document, whose texts the register has written
     * itself, only a promise to pass counts: everything else is explained next to it.
     */
    public List<CourseWarning> warnings() {
        List<CourseWarning> known = warnings;
        if (known == null) {
            known = ClaimsCheck.of(listing(), around.catalogue(), around.sources()).stream()
                    .filter(warning -> citation() == null || warning.code() == CourseWarningCode.GUARANTEED_PASS)
                    .toList();
            warnings = known;
        }
        return known;
    }

    public List<String> notes() {
        return entry.notes();
    }

    /** Further details from a source document; empty for a course that its provider publishes here. */
    public List<CourseDetail> details() {
        return around.sources().details().getOrDefault(id(), List.of());
    }

    public String jurisdiction() {
        return entry.jurisdiction();
    }

    public @Nullable OffsetDateTime publishedAt() {
        return entry.publishedAt();
    }

    public OffsetDateTime updatedAt() {
        return entry.updatedAt();
    }

    public int version() {
        return entry.version();
    }

    public @Nullable String withdrawnReason() {
        return entry.withdrawnReason();
    }

    public @Nullable Citation citation() {
        return entry.citation();
    }

    @Override
    public SearchFieldList searchFields() {
        return SearchFieldList.of(List.of(SearchField.own(Role.TITLE, title(), entry.titleText())));
    }

    @Override
    public SearchFieldList relatedFields() {
        List<SearchField> fields = new ArrayList<>();
        TrainingProvider by = provider();
        if (by != null) {
            by.searchFields().all().forEach(field -> fields.add(field.ofAnother()));
        }
        OccupationCode code = listing().occupation();
        Optional.ofNullable(code)
                .flatMap(around.catalogue()::findOccupation)
                .ifPresent(
                        occupation -> occupation.searchFields().all().forEach(field -> fields.add(field.ofAnother())));
        return SearchFieldList.of(fields);
    }

    @Override
    public boolean isLevelled() {
        return true;
    }

    @Override
    public boolean hasLevel(SkillLevel level) {
        return level() == level;
    }

    @Override
    public String place() {
        return CourseSortKeys.place(this);
    }

    /** A sort key like {@link #place}, but with the courses that can be joined ordered by the last day to join. */
    public String placeByDeadline() {
        return CourseSortKeys.placeByDeadline(this);
    }

    /** Its sort key in the order of changes. */
    public String placeInTime() {
        return CourseSortKeys.placeInTime(this);
    }
}
