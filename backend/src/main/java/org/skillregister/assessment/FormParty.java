package org.skillregister.assessment;

/** Who fills in a field of a form. */
public enum FormParty {
    APPLICANT("申报人"),
    BODY("受理单位");

    private final String chinese;

    FormParty(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
