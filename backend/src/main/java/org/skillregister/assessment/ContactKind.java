package org.skillregister.assessment;

/** What a contact point is for. */
public enum ContactKind {
    DESK("业务受理"),
    ADVICE("咨询"),
    SUPERVISION("监督和投诉");

    private final String chinese;

    ContactKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
