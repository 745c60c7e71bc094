package org.skillregister.assessment;

/** Who hands in an application. */
public enum ApplicationRouteKind {
    GROUP("团体申报"),
    INDIVIDUAL("个人申报");

    private final String chinese;

    ApplicationRouteKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
