package org.skillregister.certificate;

import java.util.List;
import java.util.Optional;

/** Why a certificate is void. A list rather than free text: nothing personal can stand in it. */
public enum VoidReason {
    MISCONDUCT("违纪违规"),
    FALSE_MATERIALS("虚假材料"),
    ISSUED_IN_ERROR("误发"),
    REISSUED("换发"),
    OTHER("其他");

    private static final List<VoidReason> ALL = List.of(values());

    private final String chinese;

    VoidReason(String chinese) {
        this.chinese = chinese;
    }

    /** @return the reason by its name here or in Chinese */
    public static Optional<VoidReason> find(String text) {
        for (VoidReason reason : ALL) {
            if (reason.name().equals(text) || reason.chinese.equals(text)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
