package org.skillregister.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.skillregister.assessment.list.AssessmentRoundFilter;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.change.Changes;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.Change;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The feeds of the register. A page that does not exist is empty. */
@Component
public class Feeds {

    private static final String ROOT = "/feeds/";

    private final Changes changes;
    private final Catalogues catalogues;
    private final AssessmentRounds rounds;
    private final Courses courses;
    private final Snapshot<ReferenceData> reference;
    private final FormerIds formerIds;
    private final FeedFiles files;
    private final Clock clock;

    Feeds(
            Changes changes,
            Catalogues catalogues,
            AssessmentRounds rounds,
            Courses courses,
            Snapshot<ReferenceData> reference,
            FormerIds formerIds,
            FeedFiles files,
            Clock clock) {
        this.changes = changes;
        this.catalogues = catalogues;
        this.rounds = rounds;
        this.courses = courses;
        this.reference = reference;
        this.formerIds = formerIds;
        this.files = files;
        this.clock = clock;
    }

    /** All changes. */
    public Optional<PublicFile> changes(FeedPage page) {
        return ofChanges(ROOT + "changes", page, SitePages.CHANGES, () -> "技能登记册的变更", _ -> true);
    }

    /** @return the changes of an organization; empty when none has or had this id */
    public Optional<PublicFile> findOfOrganization(String requested, FeedPage page) {
        return catalogues
                .everListed(formerIds.currentOrganization(requested))
                .map(Organization::id)
                .flatMap(id -> ofChanges(
                        ROOT + "organizations/" + id,
                        page,
                        SitePages.organization(id),
                        () -> catalogues.nameOf(id) + "：登记册里的变更",
                        change -> change.organizations().contains(id)));
    }

    /** @return the changes of an occupation; empty when none has or had this code */
    public Optional<PublicFile> findOfOccupation(OccupationCode requested, FeedPage page) {
        return catalogues
                .everListed(formerIds.current(requested))
                .map(OccupationListing::code)
                .flatMap(code -> ofChanges(
                        ROOT + "occupations/" + code,
                        page,
                        SitePages.occupation(code),
                        () -> catalogues.nameOf(code) + "：登记册里的变更",
                        change -> change.occupations().contains(code)));
    }

    /** The rounds that take applications. */
    public Optional<PublicFile> rounds(FeedPage page) {
        return files.find(
                ROOT + "rounds",
                page,
                SitePages.ROUNDS,
                () -> "正在申报的考试批次",
                _ -> new RoundEntries(catalogues, LocalDate.now(clock), clock.getZone())
                        .list(rounds.find(AssessmentRoundFilter.ALL, null)));
    }

    /** @return the courses that lead to an occupation; empty when none has or had this code */
    public Optional<PublicFile> findCourses(OccupationCode requested, FeedPage page) {
        return catalogues
                .everListed(formerIds.current(requested))
                .flatMap(occupation -> files.find(
                        ROOT + "courses/" + occupation.code(),
                        page,
                        SitePages.occupation(occupation.code()),
                        () -> occupation.name() + "的培训课程",
                        window -> window.cut(CourseEntries.list(courses.listOf(occupation)))));
    }

    /** The source conflicts. */
    public Optional<PublicFile> conflicts(FeedPage page) {
        return files.find(
                ROOT + "conflicts",
                page,
                SitePages.SOURCES,
                () -> "来源文件的疑点",
                _ -> ConflictEntries.list(reference.get().conflicts(), changes.list(), files.start()));
    }

    private Optional<PublicFile> ofChanges(
            String path, FeedPage page, String home, Supplier<String> title, Predicate<Change> which) {
        return files.find(
                path, page, home, title, window -> new ChangeEntries(path).list(changes.list(), which, window));
    }
}
