package org.skillregister.assessment.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/** Describes for readers what an organization changes in its contact details. */
public final class ContactDiff {

    private final String organization;
    private final List<RecordedChange> changes = new ArrayList<>();

    private ContactDiff(String organization) {
        this.organization = organization;
    }

    /**
     * Compares two statements.
     *
     * @param organization its name
     * @param before its statement before; null when it has published none here yet
     */
    public static RecordedChanges of(String organization, @Nullable ContactStatement before, ContactStatement now) {
        ContactDiff diff = new ContactDiff(organization);
        if (before == null) {
            String after = PlanWords.joined(now.phone(), now.address(), now.hours(), now.website());
            diff.add(ChangeKind.ADDED, "contact", "公布联系方式", null, after);
        } else {
            diff.value("address", "地址", before.address(), now.address());
            diff.value("phone", "电话", before.phone(), now.phone());
            diff.value("hours", "办理时间", before.hours(), now.hours());
            diff.value("website", "网站", before.website(), now.website());
        }
        return new RecordedChanges(organization, null, List.copyOf(diff.changes));
    }

    private void value(String part, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            add(ChangeKind.CHANGED, part, "联系方式中的%s有改动".formatted(what), before, after);
        }
    }

    private void add(ChangeKind kind, String part, String what, @Nullable String before, @Nullable String after) {
        changes.add(new RecordedChange(kind, part, "%s：%s".formatted(organization, what), before, after, List.of()));
    }
}
