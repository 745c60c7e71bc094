package org.skillregister.eligibility.rule;

/** Rank of a professional title (职称), lowest first. */
public enum TitleRank {
    JUNIOR("初级"),
    INTERMEDIATE("中级"),
    SENIOR("高级");

    private final String chinese;

    TitleRank(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
