package org.skillregister.certificate;

import java.util.List;
import java.util.Optional;

/** Why a certificate is void. An enum rather than free text, which could contain personal data. */
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

    /** @return the reason with this constant or Chinese name */
    public static Optional<VoidReason> find(String text) {
        for (VoidReason reason : ALL) {
            if (reason.name().equals(text) || reason.chinese.equals(text)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
