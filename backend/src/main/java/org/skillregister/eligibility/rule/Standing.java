package org.skillregister.eligibility.rule;

/** How far an education has come. */
public enum Standing {
    GRADUATED("毕业"),
    FINAL_YEAR("应届毕业"),
    ENROLLED("在读");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
