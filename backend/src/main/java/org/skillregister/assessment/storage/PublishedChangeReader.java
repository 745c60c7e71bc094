package org.skillregister.assessment.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.statement.RecordedChange;
import org.skillregister.assessment.statement.RecordedChanges;
import org.skillregister.publication.PublicationAction;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the changes that organizations have made to their plans and contact details. */
@Component
public class PublishedChangeReader {

    private static final String CHANGED = """
        select 'plan' as what, plan_id as id, organization_id, version, action, changed_at, changes
        from published_plan_version where changed_at > :after and changed_at <= :until
        union all
        select 'contact', organization_id, organization_id, version, case version when 1 then 'PUBLISHED' else 'CHANGED' end,
            changed_at, changes
        from published_contact_version where changed_at > :after and changed_at <= :until
        order by changed_at desc
        """;

    private final JdbcClient database;

    public PublishedChangeReader(JdbcClient database) {
        this.database = database;
    }

    /** @return the changes after the first instant and up to the second, newest first */
    public List<Change> read(Instant after, Instant until) {
        return database
                .sql(CHANGED)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> changes(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> changes(ResultSet row) throws SQLException {
        String stored = row.getString("changes");
        String organization = row.getString("organization_id");
        Instant at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        boolean isPlan = row.getString("what").equals("plan");
        String id = row.getString("id");
        String publication = "%s-%s-%d".formatted(row.getString("what"), id, row.getInt("version"));
        RecordedChanges changes = stored == null
                ? unrecorded(organization, isPlan, PublicationAction.valueOf(row.getString("action")))
                : PlanJson.read(stored, RecordedChanges.class);
        Citation citation =
                isPlan ? notice(id, changes, at) : ContactCitation.of(organization, changes.organization(), at);
        return IntStream.range(0, changes.list().size())
                .mapToObj(number -> change(
                        publication, number, at, organization, changes.list().get(number), citation))
                .toList();
    }

    private static Change change(
            String publication,
            int number,
            Instant at,
            String organization,
            RecordedChange recorded,
            @Nullable Citation citation) {
        return new Change(
                publication,
                number,
                at,
                recorded.kind(),
                "%s:%s".formatted(publication, recorded.part()),
                recorded.summary(),
                recorded.before(),
                recorded.after(),
                null,
                List.of(organization),
                recorded.occupations(),
                citation);
    }

    /** For versions stored by older releases, the register knows only that a change was made. */
    private static RecordedChanges unrecorded(String organization, boolean isPlan, PublicationAction action) {
        String what = isPlan ? "评价计划" : "联系方式";
        RecordedChange change = switch (action) {
            case PUBLISHED -> new RecordedChange(ChangeKind.ADDED, "all", "机构公布" + what, null, null, List.of());
            case CHANGED -> new RecordedChange(ChangeKind.CHANGED, "all", "机构修改" + what, null, null, List.of());
            case WITHDRAWN -> new RecordedChange(ChangeKind.REMOVED, "all", "机构撤回" + what, null, null, List.of());
        };
        return new RecordedChanges(organization, null, List.of(change));
    }

    /** The notice that the plan is based on; null when it is no longer known. */
    private static @Nullable Citation notice(String plan, RecordedChanges changes, Instant at) {
        PlanStatement.Notice notice = changes.notice();
        return notice == null
                ? null
                : new Citation(StatementReader.document(plan, notice, changes.organization(), at), "机构填报", null);
    }
}
