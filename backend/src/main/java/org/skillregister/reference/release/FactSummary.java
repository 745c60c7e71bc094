package org.skillregister.reference.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/** Summarizes a change of a fact in one sentence. */
final class FactSummary {

    private FactSummary() {}

    /** @param fact the row that changed */
    static String of(ReleaseChange change, FactRow fact) {
        return change.edition() == null ? ofRow(change, fact) : ofEdition(change, fact);
    }

    static String word(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "新增";
            case REMOVED -> "删去";
            case CHANGED, RENAMED, MOVED -> "修改";
        };
    }

    private static String ofRow(ReleaseChange change, FactRow fact) {
        String noun = FactLabels.table(change.table());
        String column = change.column();
        if (column == null) {
            return "%s%s：%s".formatted(word(change.kind()), noun, fact.subject());
        }
        String of = "%s（%s）".formatted(noun, fact.subject());
        return switch (change.kind()) {
            case RENAMED -> "%s：原名%s".formatted(of, orNothing(change.before()));
            case MOVED -> "%s：编码由%s改为%s".formatted(of, orNothing(change.before()), orNothing(change.after()));
            case ADDED, REMOVED, CHANGED -> "%s：%s有改动".formatted(of, FactLabels.column(change.table(), column));
        };
    }

    private static String orNothing(@Nullable String cell) {
        return Objects.requireNonNullElse(cell, "空缺");
    }

    private static String ofEdition(ReleaseChange change, FactRow fact) {
        String what = change.table().equals("catalogue_organization")
                ? ofOrganization(change)
                : ofItem(change, fact.organization());
        return "%s年目录：%s".formatted(change.edition(), what);
    }

    private static String ofOrganization(ReleaseChange change) {
        return (change.kind() == ChangeKind.ADDED ? "列入机构" : "不再列有机构") + change.name();
    }

    private static String ofItem(ReleaseChange change, String organization) {
        String was = Objects.requireNonNullElse(change.before(), "");
        String is = Objects.requireNonNullElse(change.after(), "");
        return organization
                + switch (change.kind()) {
                    case ADDED -> "可以评价%s（%s）".formatted(change.name(), FactLabels.levels(is));
                    case REMOVED -> "不再评价%s（%s）".formatted(change.name(), FactLabels.levels(was));
                    case CHANGED -> "评价%s的等级%s".formatted(change.name(), Levels.chinese(was, is));
                    case RENAMED -> "的%s改称%s".formatted(was, is);
                    case MOVED -> "的%s编码由%s改为%s".formatted(change.name(), was, is);
                };
    }
}
